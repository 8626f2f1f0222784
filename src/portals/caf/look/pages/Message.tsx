import { LetterPage } from '#look/LetterPage.tsx';
import type { PageProps } from '#look/page-props.ts';
import { inbox } from '../../dossier/account.ts';

const WORDS = {
  introuvable: 'Message introuvable',
  absent: 'Ce message n’est pas dans votre espace.',
  retour: 'Revenir aux messages',
};

/** One letter of the CAF. */
export const Message = (props: PageProps) => <LetterPage {...props} rows={inbox(props.world, props.portal)} mots={WORDS} />;
