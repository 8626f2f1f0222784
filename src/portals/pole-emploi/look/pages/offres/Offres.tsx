import { type FormEvent, useState } from 'react';
import { dayInWords } from '#engine/journal/day.ts';
import { useIdHere } from '#form/room-name.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { CONTRACTS, searchOffers } from '#portals/pole-emploi/dossier/offers/search.ts';
import { Button, EmptyState, SelectField, TextField } from '#ui/index.ts';
import { Offre } from './Offre.tsx';
import { searchDrafts } from './offer-search.ts';

/** The offers: a search by job and place, and its results; or one offer. Open to anybody, as on the real site. */
export function Offres(props: PageProps) {
  const numero = props.lieu.split('/')[1];
  return numero === undefined ? <Results {...props} /> : <Offre {...props} numero={numero} />;
}

function Results(props: PageProps) {
  const here = useIdHere();
  const { world, go } = props;
  const drafts = searchDrafts(props);
  const [typed, setTyped] = useState({ what: drafts.what, where: drafts.where, contract: '' });
  const [asked, setAsked] = useState(typed);
  const rows = searchOffers(asked.what, asked.where, asked.contract).filter(({ creeeLe }) => creeeLe <= world.today);
  function submit(event: FormEvent) {
    event.preventDefault();
    drafts.keep(typed.what, typed.where);
    setAsked(typed);
  }
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Offres d’emploi</h1>
      <form className="pe-search" aria-label="Recherche d’offres" onSubmit={submit} noValidate>
        <TextField
          id={here('recherche-quoi')}
          label="Métier, compétence, mot-clé ou numéro d’offre"
          optional
          value={typed.what}
          onChange={(what) => setTyped({ ...typed, what })}
          onCommit={(what) => setTyped({ ...typed, what })}
        />
        <TextField
          id={here('recherche-ou')}
          label="Lieu de travail"
          optional
          value={typed.where}
          onChange={(where) => setTyped({ ...typed, where })}
          onCommit={(where) => setTyped({ ...typed, where })}
        />
        <SelectField
          id={here('recherche-contrat')}
          label="Contrat"
          optional
          value={typed.contract}
          choices={CONTRACTS.map((valeur) => ({ valeur, libelle: valeur }))}
          onCommit={(contract) => setTyped({ ...typed, contract })}
        />
        <Button type="submit" variant="principal" icon="loupe">
          Rechercher
        </Button>
      </form>
      <p role="status">{count(rows.length)}</p>
      {rows.length === 0 ? (
        <EmptyState title="Aucune offre ne va avec ces mots." icon="loupe">
          <p>
            Essayez un seul mot, ou effacez le lieu. «&nbsp;Cuisine&nbsp;» trouve plus que «&nbsp;chef de cuisine bilingue&nbsp;».
          </p>
        </EmptyState>
      ) : (
        <ul className="portal-rows">
          {rows.map(({ numero, intitule, entreprise, lieu, contrat, creeeLe }) => (
            <li key={numero} className="portal-row">
              <p className="portal-row__title">
                <PlaceLink lieu={`pole-emploi:offres/${numero}`} go={go}>
                  {intitule}
                </PlaceLink>
              </p>
              <p>{contrat}</p>
              <p className="portal-quiet">
                {entreprise} · {lieu} · publiée le {dayInWords(creeeLe)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="portal-quiet">Les entreprises, les villes et les offres sont inventées.</p>
    </div>
  );
}

const count = (rows: number): string => (rows === 0 ? 'Aucune offre' : rows === 1 ? '1 offre' : `${rows} offres`);
