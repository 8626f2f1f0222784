import type { Flow } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import type { Journey } from '#engine/flow/journey.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { lastOf } from '#engine/journal/world.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { RichText } from '#form/RichText.tsx';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { ownEntry } from '#schema/own-entry.ts';
import { Notice } from '#ui/index.ts';
import { entryOf } from '../menu/entries.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { PageProps } from '../page-props.ts';
import { sendingWords } from './sending-words.ts';

type LeadProps = Pick<PageProps, 'world' | 'portal' | 'langue' | 'go'> & {
  flow: Flow;
  ecran: string;
  current: Journey;
  sent: ReturnType<typeof lastOf<'envoye'>>;
};

/** What stands under the title of a screen: that something was already sent, and what the démarche itself says there. */
export function Lead({ flow, ecran, current, sent, ...page }: LeadProps) {
  return (
    <>
      {sent && (
        <Notice tone="attention" title="Déjà envoyé">
          <p>
            Vous l’avez envoyé le {dayInWords(sent.le)}. Vous pouvez encore changer et envoyer de nouveau, jusqu’au{' '}
            {sendingWords(page, flow.id).jusqua}.
          </p>
        </Notice>
      )}
      {(ownEntry(page.portal.pages, flow.id)?.notes?.(ecran, current.context) ?? []).map((note) => (
        <Note key={`${note.titre} ${note.texte} ${note.regle}`} note={note} {...page} />
      ))}
    </>
  );
}

type NoteProps = Pick<PageProps, 'world' | 'portal' | 'langue' | 'go'>;

function Note({ note, ...page }: NoteProps & { note: ScreenNote }) {
  const { titre, texte, liste, numerotee, encadre, lien, regle } = note;
  const rich = (text: string) => <RichText text={text} langue={page.langue} glossaire={page.portal.glossaire} />;
  const List = numerotee ? 'ol' : 'ul';
  return (
    <>
      {titre !== undefined && !encadre && <h2>{noBreak(titre)}</h2>}
      {texte !== undefined && (
        <p className={encadre ? 'form-period' : 'portal-lead'}>
          {encadre && titre !== undefined && <b>{noBreak(titre)} </b>}
          {rich(texte)}
          {lien && <NoteLink {...lien} {...page} />}
        </p>
      )}
      {liste && (
        <List className="portal-bullets">
          {liste.map((line) => (
            <li key={line}>{rich(line)}</li>
          ))}
        </List>
      )}
      {regle !== undefined && <RuleSource source={regle} />}
    </>
  );
}

function NoteLink({ demarche, mots, world, portal, go }: NonNullable<ScreenNote['lien']> & NoteProps) {
  const lieu = entryOf(demarche, portal, world);
  if (lieu === undefined) return null;
  return (
    <>
      {' '}
      <PlaceLink lieu={lieu} go={go}>
        {mots}
      </PlaceLink>
    </>
  );
}
