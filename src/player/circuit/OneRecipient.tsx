import type { Portal } from '#engine/portal/portal.ts';
import type { Reason, Recipient } from '#engine/portal/recipients.ts';
import { say } from '#engine/words/say.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import { DataList, Disclosure } from '#ui/index.ts';
import { Say } from '../ground/Say.tsx';
import { SourceLinks } from '../ground/SourceLinks.tsx';
import { CIRCUIT, piecesText } from '../words/panels.ts';

type Shared = { portal: Portal; langue: Langue };
type Key = Exclude<keyof Reason, 'fields'>;

// What one wants to know first comes first; the source comes last.
const KEYS = [
  'pourquoi',
  'effet',
  'compare',
  'machine',
  'humain',
  'duree',
  'droits',
  'base',
  'source',
] as const satisfies readonly Key[];

/** One organisation that receives something: for each of its reasons what reaches it, then what is the same for nearly all, told once. */
export function OneRecipient({ recipient, portal, langue }: Shared & { recipient: Recipient }) {
  const { reasons } = recipient;
  const usual = usualOf(reasons);
  return (
    <Disclosure title={`${recipient.nom}\u00a0: ${say(piecesText(recipient.count), langue).mots}`}>
      {recipient.role && (
        <p>
          <Say text={recipient.role} langue={langue} glossaire={portal.glossaire} />
        </p>
      )}
      {reasons.map((reason) => (
        <div key={reason.fields.map(({ key }) => key).join(' ') + say(reason.pourquoi, 'fr').mots} className="circuit__reason">
          <ul className="circuit__facts" aria-label={say(CIRCUIT.infos, langue).mots}>
            {reason.parvient ? (
              <li>
                <Say text={reason.parvient} langue={langue} />
              </li>
            ) : (
              reason.fields.map(({ key, nom }) => (
                <li key={key} lang="fr">
                  {nom}
                </li>
              ))
            )}
          </ul>
          <Told told={unusual(reason, usual)} portal={portal} langue={langue} />
        </div>
      ))}
      {Object.keys(usual).length > 0 && (
        <div className="circuit__reason">
          <p className="circuit__common">
            <Say text={CIRCUIT.commun} langue={langue} />
          </p>
          <Told told={usual} portal={portal} langue={langue} />
        </div>
      )}
    </Disclosure>
  );
}

type Words = Partial<Record<Key, Texte>>;

/** What most reasons say alike. A thing that one reason does not say is never generalised to it. */
function usualOf(reasons: readonly Reason[]): Words {
  const usual: Words = {};
  for (const key of KEYS) {
    const texts = reasons.map((reason) => reason[key]);
    const most = texts.find((text) => text && texts.filter((other) => same(text, other)).length > texts.length / 2);
    if (most && reasons.length > 1 && texts.every(Boolean)) usual[key] = most;
  }
  return usual;
}

const unusual = (reason: Reason, usual: Words): Words =>
  Object.fromEntries(KEYS.flatMap((key) => (reason[key] && !same(reason[key], usual[key]) ? [[key, reason[key]]] : [])));

const same = (a: Texte | undefined, b: Texte | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

function Told({ told, portal, langue }: Shared & { told: Words }) {
  const items = KEYS.flatMap((key) => {
    const text = told[key];
    if (!text) return [];
    return [{ terme: say(CIRCUIT[key], langue).mots, valeur: <SaidOf what={key} text={text} portal={portal} langue={langue} /> }];
  });
  return items.length > 0 ? <DataList items={items} /> : null;
}

/** What is said of one thing. A source is words in French, and opens what it cites. */
const SaidOf = ({ what, text, portal, langue }: Shared & { what: Key; text: Texte }) =>
  what === 'source' ? (
    <SourceLinks source={say(text, 'fr').mots} />
  ) : (
    <Say text={text} langue={langue} glossaire={portal.glossaire} />
  );
