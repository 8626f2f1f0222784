import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { ofName } from '#engine/words/say.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { TitledSection } from '#ui/index.ts';
import { debts, dossiers, inbox, openRights, payments } from '../../dossier/account.ts';
import { lookOf } from '../edition.ts';
import { DeclarationAlert } from './DeclarationAlert.tsx';
import { DossierList } from './DossierList.tsx';
import { PieceAlert } from './PieceAlert.tsx';
import { ReturnAlert } from './ReturnAlert.tsx';

/** The dashboard: what is to be done first, then the last payment and the démarches under way (caf.md §1.5). */
export function Accueil(props: PageProps) {
  const { world, portal, go } = props;
  const last = payments(world)[0];
  const unread = inbox(world, portal).filter(({ lu }) => !lu).length;
  const owed = debts(world).reduce((sum, { reste }) => sum + reste, 0);
  const sent = dossiers(world);
  const rights = openRights(world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>
        {lookOf(world) === '2024' ? `Tableau de bord ${ofName(world.compte.prenom)}` : `Bonjour ${world.compte.prenom}`}
      </h1>
      <DeclarationAlert {...props} />
      <PieceAlert {...props} />
      <ReturnAlert {...props} />
      <div className="portal-cards">
        <TitledSection className="portal-card" title="Dernier paiement">
          {last ? (
            <>
              <p className="portal-card__figure">
                <span className="chiffres">{last.montant === 0 ? 'Pas de paiement' : euros(Math.abs(last.montant))}</span>
              </p>
              <p className="portal-quiet">
                {last.montant < 0 ? 'Revenu de la banque le' : 'Le'} {dayInWords(last.le)}, pour {monthInWords(last.mois)}
                {last.retenu > 0 && `, après une retenue de ${euros(last.retenu)}`}.
              </p>
            </>
          ) : (
            <p className="portal-quiet">Aucun paiement pour le moment.</p>
          )}
          <PlaceLink lieu="caf:paiements" go={go}>
            Voir mes paiements
          </PlaceLink>
        </TitledSection>
        <TitledSection className="portal-card" title="Messages de la Caf">
          <p>{unread === 0 ? 'Aucun message nouveau.' : unread === 1 ? '1 message à lire.' : `${unread} messages à lire.`}</p>
          <PlaceLink lieu="caf:messages" go={go}>
            Voir mes messages
          </PlaceLink>
        </TitledSection>
        <TitledSection className="portal-card" title="Mes droits en cours">
          <p>{rights.length === 0 ? 'Aucun droit ouvert.' : `${rights.join(', ')}.`}</p>
        </TitledSection>
        {owed > 0 && (
          <TitledSection className="portal-card" title="Somme à rembourser">
            <p className="portal-card__figure">
              <span className="chiffres">{euros(owed)}</span>
            </p>
            <PlaceLink lieu="caf:paiements" go={go}>
              Voir le détail
            </PlaceLink>
          </TitledSection>
        )}
      </div>
      <TitledSection className="portal-section" title="Mes démarches">
        {sent.every(({ etat }) => etat === 'traite') && <p className="portal-quiet">Aucune demande en cours.</p>}
        {sent.length > 0 && <DossierList rows={sent} />}
        <p>
          <PlaceLink lieu="caf:demarches" go={go}>
            Faire une démarche
          </PlaceLink>
        </p>
      </TitledSection>
    </div>
  );
}
