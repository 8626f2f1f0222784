import type { Flow, FlowContext } from '#engine/flow/flow.ts';
import type { Journey } from '#engine/flow/journey.ts';
import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import type { lastOf } from '#engine/journal/world.ts';
import type { ScreenNote } from '#engine/portal/part.ts';
import { RichText } from '#form/RichText.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Notice } from '#ui/index.ts';
import { monthOfDossier, windowOf } from '../../dossier/months.ts';
import { PARTS } from '../../parts.ts';
import { entryOf } from '../entries.ts';
import { aroundOf } from './sending-words.ts';

type LeadProps = Pick<PageProps, 'world' | 'portal' | 'langue' | 'go'> & {
  flow: Flow;
  ecran: string;
  current: Journey;
  sent: ReturnType<typeof lastOf<'envoye'>>;
};

/** What stands under the title of a screen: the period, or that something was already sent. */
export function Lead({ flow, ecran, current, sent, world, portal, langue, go }: LeadProps) {
  return (
    <>
      {sent && (
        <Notice tone="attention" title="Déjà envoyé">
          <p>
            Vous l’avez envoyé le {dayInWords(sent.le)}. Vous pouvez encore changer et envoyer de nouveau, jusqu’au{' '}
            {aroundOf(flow.id).jusqua}.
          </p>
        </Notice>
      )}
      {notesOf(flow, ecran, current.context).map(({ texte, lien }) => (
        <p key={texte} className="portal-lead">
          <RichText text={texte} langue={langue} glossaire={portal.glossaire} />
          {lien && <NoteLink {...lien} world={world} portal={portal} go={go} />}
        </p>
      ))}
      {flow.id === 'actualisation' && <Period dossier={current.dossier} world={world} />}
      {flow.id === 'actualisation' && ecran === 'accueil' && <Welcome portal={portal} langue={langue} />}
    </>
  );
}

/** What the démarche itself says above the fields of a screen. */
const notesOf = (flow: Flow, ecran: string, context: FlowContext): readonly ScreenNote[] =>
  PARTS.find((part) => part.flow?.id === flow.id)?.notes?.(ecran, context) ?? [];

type NoteLinkProps = NonNullable<ScreenNote['lien']> & Pick<PageProps, 'world' | 'portal' | 'go'>;

function NoteLink({ demarche, mots, world, portal, go }: NoteLinkProps) {
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

function Period({ dossier, world }: Pick<PageProps, 'world'> & { dossier: string }) {
  const { mois, ouvreLe, fermeLe } = windowOf(world, monthOfDossier(dossier));
  return (
    <p className="pe-period">
      Mois déclaré&nbsp;: <b>{monthInWords(mois)}</b>. Ouvert du {dayInWords(ouvreLe)} au {dayInWords(fermeLe)}, à minuit.
    </p>
  );
}

/** The first page of the present presentation (pole-emploi.md §2b, B0). */
function Welcome({ portal, langue }: Pick<PageProps, 'portal' | 'langue'>) {
  const rich = (text: string) => <RichText text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <div className="portal-section">
      <p>{rich('L’[[actualisation]] dit ce qui s’est passé ce mois-ci. Elle garde votre inscription, et permet le paiement.')}</p>
      <h2>En trois parties</h2>
      <ol className="pe-bullets">
        <li>Je déclare&nbsp;: mes activités, puis mes situations particulières.</li>
        <li>Je vérifie et je valide.</li>
        <li>J’envoie mes justificatifs, tout de suite ou plus tard.</li>
      </ol>
      <h2>À avoir sous la main</h2>
      <ul className="pe-bullets">
        <li>{rich('Vos bulletins de salaire\u00a0: les heures et le salaire [[brut]].')}</li>
        <li>Les dates d’un arrêt maladie, d’une formation, d’un congé.</li>
      </ul>
    </div>
  );
}
