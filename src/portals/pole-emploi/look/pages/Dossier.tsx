import { dayInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { RichText } from '#form/RichText.tsx';
import { entryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { DataList, EmptyState, TitledSection } from '#ui/index.ts';
import { endOfRight } from '../../dossier/account.ts';
import { rightOf } from '../../dossier/allowance.ts';
import { jobInWords } from '../../dossier/data/rome.ts';
import { fileOf, type Registration, registrationOf } from '../../dossier/file.ts';
import { categoryOf } from '../../dossier/situation/changes.ts';
import { nameIn } from '../../letter.ts';
import { lookOf } from '../edition.ts';
import { referentOf } from '../hidden.ts';
import { CATEGORIES, OTHER_REFERENTS, SIMULATED } from '../words.ts';
import { AbsentNote } from './AbsentNote.tsx';
import { DailyExplained } from './paiements/DailyExplained.tsx';

const STATES: Readonly<Record<Registration['etat'], string>> = {
  jamais: 'aucune inscription',
  inscrit: 'inscrit',
  cesse: 'inscription arrêtée (cessation)',
  radie: 'retiré de la liste (radiation)',
};

// The house is called by the name of the time.
function referentInWords(world: PageProps['world']): string {
  const referent = referentOf(world);
  return referent === 'france-travail' ? `une agence ${nameIn(world)}` : OTHER_REFERENTS[referent];
}

/** « Mon inscription et mes allocations »: who one is here, and what one may receive. */
export function Dossier(props: PageProps) {
  const { world, portal, langue, go } = props;
  const registration = registrationOf(world);
  const right = rightOf(world);
  const { metier } = fileOf(world.compte);
  const categorie = categoryOf(world);
  const rich = (text: string) => <RichText text={text} langue={langue} glossaire={portal.glossaire} />;
  const change = entryOf('changement-situation', portal, world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2021' ? 'Droits et démarches' : 'Mon inscription et mes allocations'}</h1>
      <TitledSection className="portal-section" title="Mon inscription">
        <DataList
          items={[
            { terme: 'État', valeur: STATES[registration.etat] },
            ...(registration.depuis ? [{ terme: 'Depuis le', valeur: dayInWords(registration.depuis) }] : []),
            ...(registration.jusquau ? [{ terme: 'Jusqu’au', valeur: dayInWords(registration.jusquau) }] : []),
            ...(registration.etat === 'inscrit'
              ? [
                  {
                    terme: 'Catégorie',
                    valeur: `${categorie}\u00a0: ${ownEntry(CATEGORIES, categorie) ?? 'situation particulière'}`,
                  },
                  { terme: 'Accompagné par', valeur: referentInWords(world) },
                ]
              : []),
            ...(metier === undefined ? [] : [{ terme: 'Métier recherché (code ROME)', valeur: jobInWords(metier) }]),
          ]}
        />
        {change !== undefined && (
          <p>
            <PlaceLink lieu={change} go={go}>
              {lookOf(world) === '2021' ? 'Signaler un changement' : 'Signaler un changement de situation'}
            </PlaceLink>
          </p>
        )}
      </TitledSection>
      <TitledSection className="portal-section" title={rich('Mon droit à l’allocation ([[are]])')}>
        {right ? (
          <>
            <DataList
              items={[
                { terme: 'Salaire de base par jour (SJR)', valeur: euros(right.sjr) },
                { terme: 'Allocation d’un jour, brut', valeur: euros(right.brutJour) },
                { terme: 'Allocation d’un jour, net', valeur: euros(right.netJour) },
                ...(right.brutJourReduit === undefined
                  ? []
                  : [{ terme: 'Après six mois, brut', valeur: euros(right.brutJourReduit) }]),
                { terme: 'Durée du droit', valeur: `${right.jours} jours` },
                { terme: 'Jours déjà payés', valeur: `${right.payes} jours` },
                { terme: 'Jours restants', valeur: `${right.restants} jours` },
                { terme: 'Premier jour payé', valeur: dayInWords(right.premierJour) },
                { terme: 'Fin possible du droit', valeur: `vers le ${dayInWords(endOfRight(right, world.today))} (estimation)` },
              ]}
            />
            <DailyExplained right={right} />
            <p className="portal-quiet">{SIMULATED}</p>
          </>
        ) : (
          <NoRight {...props} />
        )}
      </TitledSection>
      <AbsentNote {...props} />
    </div>
  );
}

function NoRight({ world, portal, go }: PageProps) {
  const ask = entryOf('demande-allocation', portal, world);
  const open = portal.flows['demande-allocation']?.open(world) !== undefined;
  return (
    <EmptyState
      title="Aucun droit n’est ouvert."
      icon="euro"
      action={
        open && ask !== undefined ? (
          <PlaceLink lieu={ask} go={go}>
            Demander l’allocation
          </PlaceLink>
        ) : undefined
      }
    >
      <p>L’inscription et l’allocation sont deux choses. On peut être inscrit sans rien recevoir.</p>
    </EmptyState>
  );
}
