import { dayInWords } from '#engine/journal/day.ts';
import { fullName } from '#engine/words/full-name.ts';
import { FrozenIdentity } from '#look/identity/FrozenIdentity.tsx';
import { entryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { DataList, Disclosure } from '#ui/index.ts';
import { allocataireNumber } from '../../dossier/acces/allocataire.ts';
import { COMPTE_BANCAIRE, payeeNow } from '../../dossier/banque/account.ts';
import { COORDONNEES, knownContact } from '../../dossier/coordonnees.ts';
import { droitsOf } from '../../dossier/file.ts';
import { DEMENAGEMENT, knownAddress } from '../../dossier/home.ts';
import { CHANGEMENT } from '../../dossier/situation/told.ts';
import { lookOf } from '../edition.ts';
import { HOUSING, householdItems } from '../household-items.ts';

/** What the CAF knows of the household. Each part that can be changed has its link; for the rest, it says how it is done in life. */
export function Profil({ world, portal, go }: PageProps) {
  const move = entryOf(DEMENAGEMENT, portal, world);
  const change = entryOf(CHANGEMENT, portal, world);
  const contact = entryOf(COORDONNEES, portal, world);
  const bank = entryOf(COMPTE_BANCAIRE, portal, world);
  const { compte } = world;
  const { logement } = compte;
  const known = knownContact(world);
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
          { terme: 'Courriel', valeur: known.courriel },
          { terme: 'Téléphone', valeur: known.telephone },
          { terme: 'Département', valeur: droitsOf(compte).departement },
        ]}
      />
      {contact !== undefined && (
        <p>
          <PlaceLink lieu={contact} go={go}>
            Changer mes coordonnées
          </PlaceLink>
        </p>
      )}
      <Part titre="Compte bancaire" items={[{ terme: 'IBAN', valeur: payeeNow(world) ?? 'aucun compte connu' }]} />
      {bank !== undefined && (
        <p>
          <PlaceLink lieu={bank} go={go}>
            Changer de compte bancaire
          </PlaceLink>
        </p>
      )}
      <Disclosure title="Quelque chose a changé&nbsp;?">
        <p>Dans cet exercice, le foyer, l’adresse, les coordonnées et le compte bancaire se modifient.</p>
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
