import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { toAnswer } from '#portals/pole-emploi/dossier/rendez-vous/appointments.ts';
import { offersToAnswer } from '#portals/pole-emploi/flows/offres/candidature/read.ts';
import { openEntryOf } from '../../entries.ts';
import { answerPlace } from '../answer-place.ts';

// Démarches that wait for somebody: they come and go with what happens. The declaration has a card of its own.
const WAITING: readonly { demarche: string; titre: string }[] = [
  { demarche: 'document', titre: 'Un document est chargé, mais pas envoyé' },
  { demarche: 'observations', titre: 'Répondre avant une sanction' },
  { demarche: 'trop-percu', titre: 'Une somme est demandée' },
  { demarche: 'recours', titre: 'Pas d’accord avec une décision\u00a0? La contester' },
  { demarche: 'contrat-engagement', titre: 'Mon contrat d’engagement' },
];

/** What is waiting for the person, besides the declaration of the month. */
export function ToDo({ world, portal, go }: PageProps) {
  const lines = WAITING.flatMap(({ demarche, titre }) => {
    const lieu = openEntryOf(demarche, portal, world);
    return lieu === undefined ? [] : [{ lieu, titre }];
  });
  const proposed = offersToAnswer(world).map(({ numero, offre }) => ({
    lieu: `${portal.id}:offres/${numero}`,
    titre: `Votre conseiller propose une offre\u00a0: ${offre?.intitule ?? numero}`,
  }));
  lines.push(...proposed);
  const summoned = toAnswer(world);
  if (summoned) lines.unshift({ lieu: answerPlace(summoned, portal, world), titre: 'Répondre à une convocation' });
  if (lines.length === 0) return null;
  return (
    <section className="portal-section" aria-labelledby="a-faire-titre">
      <h2 id="a-faire-titre">À faire aussi</h2>
      <ul className="pe-links">
        {lines.map(({ lieu, titre }) => (
          <li key={lieu}>
            <PlaceLink lieu={lieu} go={go}>
              {titre}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
