import { type FormEvent, useState } from 'react';
import { cible } from '#form/look.ts';
import { useIdHere } from '#form/room-name.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Button, Disclosure, Icon, type IconName, TextField } from '#ui/index.ts';
import { nameIn } from '../../letter.ts';
import { Cookies } from '../Cookies.tsx';
import { Vigilance } from '../Vigilance.tsx';
import { searchDrafts } from './offres/offer-search.ts';

/** The home of the site, for anybody: a search in the middle, then tiles (pole-emploi.md §1.1). */
export function PublicHome(props: PageProps) {
  const { world, go } = props;
  const tiles: { lieu: string; icon: IconName; titre: string }[] = [
    { lieu: 'pole-emploi:connexion', icon: 'calendrier', titre: 'M’actualiser' },
    { lieu: 'pole-emploi:dossier', icon: 'dossier', titre: 'Gérer mon dossier' },
    { lieu: 'pole-emploi:profil', icon: 'personne', titre: 'Publier mon CV' },
    { lieu: 'pole-emploi:connexion/creation', icon: 'personne', titre: 'M’inscrire, me réinscrire' },
    { lieu: 'pole-emploi:paiements', icon: 'euro', titre: 'Allocations et aides' },
    { lieu: 'pole-emploi:formations', icon: 'document', titre: 'Trouver ma formation' },
    { lieu: 'pole-emploi:contact', icon: 'telephone', titre: 'Contact, 3949' },
  ];
  return (
    <div className="portal-page">
      <Cookies {...props} />
      <h1 tabIndex={-1}>{nameIn(world)}&nbsp;: bienvenue</h1>
      <Search {...props} />
      <nav aria-label="Services">
        <ul className="pe-tiles">
          {tiles.map(({ lieu, icon, titre }) => (
            <li key={titre}>
              <PlaceLink lieu={lieu} go={go} className="pe-tile">
                <Icon name={icon} />
                {titre}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <Disclosure title="Les autres services du vrai site">
        <p>
          Sur le vrai site, il y a aussi&nbsp;: l’emploi store et ses services en ligne. Des fenêtres de publicité ou un
          questionnaire peuvent couvrir la page&nbsp;: on les ferme avec la croix. Ils ne font pas partie de l’exercice.
        </p>
      </Disclosure>
      <Vigilance />
    </div>
  );
}

function Search(props: PageProps) {
  const here = useIdHere();
  const { go } = props;
  const drafts = searchDrafts(props);
  const [what, setWhat] = useState(drafts.what);
  const [where, setWhere] = useState(drafts.where);
  const results = 'pole-emploi:offres';
  function submit(event: FormEvent) {
    event.preventDefault();
    drafts.keep(what, where);
    go(results);
  }
  return (
    <form className="pe-search" aria-label="Recherche d’offres" onSubmit={submit} noValidate>
      <h2>Des offres inventées pour l’exercice</h2>
      <TextField
        id={here('recherche-quoi')}
        label="Métier, compétence, mot-clé ou numéro d’offre"
        optional
        value={what}
        onChange={setWhat}
        onCommit={setWhat}
      />
      <TextField
        id={here('recherche-ou')}
        label="Lieu de travail"
        optional
        value={where}
        onChange={setWhere}
        onCommit={setWhere}
      />
      <Button type="submit" variant="principal" icon="loupe" data-cible={cible.lieu(results)}>
        Rechercher
      </Button>
    </form>
  );
}
