import { dayInWords } from '#engine/journal/day.ts';
import { FrozenIdentity } from '#look/identity/FrozenIdentity.tsx';
import type { PageProps } from '#look/page-props.ts';
import { type DataItem, DataList, Disclosure } from '#ui/index.ts';
import { accountNow } from '../../dossier/acces/account.ts';
import { birthNameOf, fileOf, PORTAL, personOf } from '../../dossier/file.ts';
import { addressOn, isHers, plateOf, vehiclesOf } from '../../dossier/vehicles.ts';
import { lookOf } from '../edition.ts';

/** What the agency knows of the person, and of each vehicle that is hers. */
export function Profil({ world }: PageProps) {
  const { compte } = world;
  const { communeDeNaissance } = fileOf(compte);
  const identifiant = accountNow(world)?.identifiant;
  const cars = vehiclesOf(world).filter((car) => isHers(world, car));
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2020' ? 'Mes informations' : 'Mon profil'}</h1>
      <FrozenIdentity
        world={world}
        portail={PORTAL}
        own={[
          { terme: 'Nom de naissance et prénom', valeur: birthNameOf(compte) },
          { terme: 'Naissance', valeur: `${dayInWords(personOf(compte).naissance)}, à ${communeDeNaissance}` },
        ]}
        more={identifiant === undefined ? [] : [{ terme: 'Identifiant', valeur: identifiant }]}
      />
      <Part
        titre="Coordonnées"
        items={[
          { terme: 'Courriel', valeur: compte.identifiants.courriel },
          { terme: 'Téléphone', valeur: compte.identifiants.telephone },
        ]}
      />
      {cars.map((car) => (
        <Part
          key={car.id}
          titre={`${car.marque} ${car.modele}`}
          items={[
            { terme: 'Immatriculation', valeur: plateOf(world, car) },
            { terme: 'Adresse de la carte grise', valeur: addressOn(world, car) },
          ]}
        />
      ))}
      <Disclosure title={'Dois-je dire mon adresse aussi ailleurs\u00a0?'}>
        <p>
          Oui. Changer l’adresse de la carte grise ne prévient ni la CAF, ni France Travail, ni les impôts. Il faut le dire à
          chacun.
        </p>
      </Disclosure>
    </div>
  );
}

function Part({ titre, items }: { titre: string; items: DataItem[] }) {
  return (
    <section className="portal-section">
      <h2>{titre}</h2>
      <DataList items={items} />
    </section>
  );
}
