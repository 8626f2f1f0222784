import { dayInWords } from '#engine/journal/day.ts';
import { fullName } from '#engine/words/full-name.ts';
import { FrozenIdentity } from '#look/identity/FrozenIdentity.tsx';
import { entryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { isDay } from '#schema/day.ts';
import { type DataItem, DataList, Disclosure } from '#ui/index.ts';
import { accountNow } from '../../dossier/acces/account.ts';
import { contactsOf, identityIsFrozen, PROFILE, saidIdentity } from '../../dossier/acces/contacts.ts';
import { PORTAL } from '../../dossier/file.ts';
import { addressOn, isHers, plateOf, vehiclesOf } from '../../dossier/vehicles.ts';
import { lookOf } from '../edition.ts';

/** What the agency knows of the person, and of each vehicle that is hers. */
export function Profil({ world, portal, go }: PageProps) {
  const contacts = contactsOf(world);
  const who = saidIdentity(world);
  const change = entryOf(PROFILE, portal, world);
  const identifiant = accountNow(world)?.identifiant;
  const cars = vehiclesOf(world).filter((car) => isHers(world, car));
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>{lookOf(world) === '2020' ? 'Mes informations' : 'Mon profil'}</h1>
      <FrozenIdentity
        world={world}
        portail={PORTAL}
        own={[
          { terme: 'Nom de naissance et prénom', valeur: fullName(who.prenom, who.nom) },
          { terme: 'Naissance', valeur: `${isDay(who.naissance) ? dayInWords(who.naissance) : who.naissance}, à ${who.commune}` },
        ]}
        more={identifiant === undefined ? [] : [{ terme: 'Identifiant', valeur: identifiant }]}
      />
      <Part
        titre="Coordonnées"
        items={[
          { terme: 'Courriel', valeur: contacts.courriel },
          { terme: 'Téléphone', valeur: contacts.telephone },
        ]}
      />
      {change !== undefined && (
        <p>
          <PlaceLink lieu={change} go={go}>
            {identityIsFrozen(world) ? 'Modifier mes coordonnées' : 'Modifier mes coordonnées ou mon état civil'}
          </PlaceLink>
        </p>
      )}
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
