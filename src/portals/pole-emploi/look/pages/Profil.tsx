import { dayInWords } from '#engine/journal/day.ts';
import { fullName } from '#engine/words/full-name.ts';
import { FrozenIdentity } from '#look/identity/FrozenIdentity.tsx';
import { entryOf, openEntryOf } from '#look/menu/entries.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { type DataItem, DataList, Disclosure } from '#ui/index.ts';
import { jobInWords } from '../../dossier/data/rome.ts';
import { paperBehind } from '../../dossier/documents/files.ts';
import { fileOf, lettersOnline, PORTAL, personOf } from '../../dossier/file.ts';
import { PROFILE_FLOW, profileOf, SHOWN, saysSomething } from '../../dossier/offers/profile.ts';
import { skillInWords } from '../../dossier/offers/skills.ts';
import { contactsOf } from '../../dossier/situation/changes.ts';
import { isHidden } from '../hidden.ts';

/** What France Travail knows of the person, and how it is changed. */
export function Profil({ world, portal, papers, go }: PageProps) {
  const { compte } = world;
  const contacts = contactsOf(world);
  const iban = papers
    .find(({ type }) => type === 'rib')
    ?.sections.flatMap(({ lignes }) => lignes)
    .find(({ libelle }) => libelle === 'IBAN')?.valeur;
  const change = entryOf('changement-situation', portal, world);
  const fill = openEntryOf(PROFILE_FLOW, portal, world);
  const { identifiant, metier, titreDeSejour } = fileOf(compte);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mon profil</h1>
      <FrozenIdentity
        world={world}
        portail={PORTAL}
        own={[
          { terme: 'Nom', valeur: fullName(personOf(compte).prenom, compte.nom) },
          { terme: 'Naissance', valeur: dayInWords(personOf(compte).naissance) },
        ]}
        more={[
          { terme: 'Identifiant', valeur: identifiant },
          ...(titreDeSejour ? [{ terme: 'Titre de séjour', valeur: `jusqu’au ${dayInWords(titreDeSejour.expireLe)}` }] : []),
        ]}
      />
      <Part
        titre="Coordonnées"
        items={[
          { terme: 'Adresse', valeur: contacts.adresse },
          { terme: 'Courriel', valeur: contacts.courriel },
          { terme: 'Téléphone', valeur: contacts.telephone },
          { terme: 'Compte bancaire', valeur: iban ?? 'aucun RIB dans les papiers' },
          { terme: 'Courriers', valeur: lettersOnline(world) ? 'en ligne, avec un courriel' : 'par la poste' },
        ]}
      />
      <Part
        titre="Recherche"
        items={[{ terme: 'Métier recherché (code ROME)', valeur: metier === undefined ? 'pas encore dit' : jobInWords(metier) }]}
      />
      <Part titre="Mon CV et mes compétences" items={onlineWords(world)} />
      {fill !== undefined && !isHidden(PROFILE_FLOW, world, portal) && (
        <p>
          <PlaceLink lieu={fill} go={go}>
            {saysSomething(profileOf(world)) ? 'Changer mon profil en ligne' : 'Remplir mon profil et mettre mon CV en ligne'}
          </PlaceLink>
        </p>
      )}
      {change !== undefined && (
        <p>
          <PlaceLink lieu={change} go={go}>
            Signaler un changement
          </PlaceLink>
        </p>
      )}
      <p>
        <PlaceLink lieu="pole-emploi:connexion/oubli" go={go}>
          Changer mon mot de passe
        </PlaceLink>
      </p>
      <Disclosure title="Dois-je le dire aussi ailleurs&nbsp;?">
        <p>
          Oui. Changer d’adresse ici ne prévient ni la CAF, ni les impôts, ni l’Assurance maladie. Il faut le dire à chacun. Ici,
          on a 72 heures pour signaler un changement.
        </p>
      </Disclosure>
    </div>
  );
}

/** What an employer could read today, and whether one may. */
function onlineWords(world: PageProps['world']): DataItem[] {
  const profile = profileOf(world);
  if (!profile) return [{ terme: 'En ligne', valeur: 'rien pour le moment' }];
  const skills = profile.savoirFaire.flatMap((id) => skillInWords(id) ?? []);
  return [
    { terme: 'Ce que je sais faire', valeur: skills.length === 0 ? 'pas encore dit' : skills.join(', ') },
    ...(profile.presentation === '' ? [] : [{ terme: 'Présentation', valeur: profile.presentation }]),
    { terme: 'CV', valeur: profile.cv === undefined ? 'aucun fichier' : (paperBehind(world, profile.cv)?.titre ?? 'un fichier') },
    { terme: 'Lu par les employeurs', valeur: SHOWN[profile.visible] },
    { terme: 'Depuis le', valeur: dayInWords(profile.le) },
  ];
}

function Part({ titre, items }: { titre: string; items: DataItem[] }) {
  return (
    <section className="portal-section">
      <h2>{titre}</h2>
      <DataList items={items} />
    </section>
  );
}
