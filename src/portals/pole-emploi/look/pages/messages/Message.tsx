import { LetterPage } from '#look/LetterPage.tsx';
import { ToDo } from '#look/menu/ToDo.tsx';
import type { PageProps } from '#look/page-props.ts';
import { inbox, sentBy } from '#portals/pole-emploi/dossier/inbox.ts';

/** The places of the letters begin so. */
export const LETTER = 'pole-emploi:messages/';

const WORDS = {
  introuvable: 'Courrier introuvable',
  absent: 'Ce courrier n’est pas dans votre espace.',
  retour: 'Revenir aux courriers',
  imprimer: 'Imprimer ce courrier',
};

/** One letter, as it may be printed, and what waits for the person. */
export const Message = (props: PageProps) => (
  <LetterPage {...props} rows={inbox(props.world, props.portal)} mots={WORDS} aussi={sentBy}>
    <ToDo {...props} />
  </LetterPage>
);
