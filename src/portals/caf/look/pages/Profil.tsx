import { dayInWords } from '#engine/journal/day.ts';
import { fullName } from '#engine/words/full-name.ts';
import { FrozenIdentity } from '#look/identity/FrozenIdentity.tsx';
import { entryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { DataList, Disclosure } from '#ui/index.ts';
import { allocataireNumber } from '../../dossier/acces/allocataire.ts';
import { droitsOf } from '../../dossier/file.ts';
import { DEMENAGEMENT, knownAddress } from '../../dossier/home.ts';
import { CHANGEMENT } from '../../dossier/situation/told.ts';
import { lookOf } from '../edition.ts';
import { HOUSING, householdItems } from '../household-items.ts';

/** What the CAF knows of the household. The household and the address can be changed here: for the rest, it says how it is done in life. */
export function Profil({ world, papers, portal, go }: PageProps) {
  const move = entryOf(DEMENAGEMENT, portal, world);
  const change = entryOf(CHANGEMENT, portal, world);
  const { compte } = world;
  const { identifiants, logement } = compte;
  const iban = papers
    .find(({ type }) => type === 'rib')
    ?.sections.flatMap(({ lignes }) => lignes)
    .find(({ libelle }) => libelle === 'IBAN')?.valeur;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2024' ? 'Profil' : 'Mon profil'}</h1>
      <FrozenIdentity
        world={world}
        portail="caf"
        own={[
          { terme: 'Nom', valeur: fullName(compte.prenom, compte.nom) },
          { terme: 'Naissance', valeur: dayInWords(compte.naissance) },
        ]}
        more={[{ terme: 'Numéro d’allocataire', valeur: allocataireNumber(world) ?? 'il viendra par lettre' }]}
      />
      <Part titre="Mon foyer" items={householdItems(world)} />
      {change !== undefined && (
        <p>
          <PlaceLink lieu={change} go={go}>
            Déclarer un changement
          </PlaceLink>
        </p>
      )}
      <Part
        titre="Logement"
        items={[
          { terme: 'Adresse', valeur: knownAddress(world) },
          { terme: 'Situation', valeur: HOUSING[logement.statut] },
        ]}
      />
      {move !== undefined && (
        <p>
          <PlaceLink lieu={move} go={go}>
            Déclarer un déménagement
          </PlaceLink>
        </p>
      )}
      <Part
        titre="Coordonnées"
        items={[
          { terme: 'Courriel', valeur: identifiants.courriel },
          { terme: 'Téléphone', valeur: identifiants.telephone },
          { terme: 'Compte bancaire', valeur: iban ?? 'aucun RIB dans les papiers' },
          { terme: 'Département', valeur: droitsOf(compte).departement },
        ]}
      />
      <Disclosure title="Quelque chose a changé&nbsp;?">
        <p>Dans cet exercice, le foyer et l’adresse se modifient.</p>
        <p>
          Dans la vie, un bouton «&nbsp;Modifier&nbsp;» est à côté de chaque partie. Signalez vite une naissance, une séparation,
          un emploi ou un déménagement&nbsp;: c’est ce qui évite le plus de dettes.
        </p>
      </Disclosure>
    </div>
  );
}

function Part({ titre, items }: { titre: string; items: { terme: string; valeur: string }[] }) {
  return (
    <section className="portal-section">
      <h2>{titre}</h2>
      <DataList items={items} />
    </section>
  );
}
