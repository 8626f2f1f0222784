import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { debts, dossiers, inbox, payments } from '../../dossier/account.ts';
import { lookOf } from '../edition.ts';
import { DeclarationAlert } from './DeclarationAlert.tsx';
import { DossierList } from './DossierList.tsx';

/** The dashboard: what is to be done first, then the last payment and the démarches under way (caf.md §1.5). */
export function Accueil(props: PageProps) {
  const { world, portal, go } = props;
  const last = payments(world)[0];
  const unread = inbox(world, portal).filter(({ lu }) => !lu).length;
  const owed = debts(world).reduce((sum, { reste }) => sum + reste, 0);
  const underWay = dossiers(world);
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>
        {lookOf(world) === '2024' ? `Tableau de bord de ${world.compte.prenom}` : `Bonjour ${world.compte.prenom}`}
      </h1>
      <DeclarationAlert {...props} />
      <div className="portal-cards">
        <section className="portal-card" aria-labelledby="accueil-paiement">
          <h2 id="accueil-paiement">Dernier paiement</h2>
          {last ? (
            <>
              <p className="portal-card__figure">
                <output>{last.montant > 0 ? euros(last.montant) : 'Pas de paiement'}</output>
              </p>
              <p className="portal-quiet">
                Le {dayInWords(last.le)}, pour {monthInWords(last.mois)}
                {last.retenu > 0 && `, après une retenue de ${euros(last.retenu)}`}.
              </p>
            </>
          ) : (
            <p className="portal-quiet">Aucun paiement pour le moment.</p>
          )}
          <PlaceLink lieu="caf:paiements" go={go}>
            Voir mes paiements
          </PlaceLink>
        </section>
        <section className="portal-card" aria-labelledby="accueil-messages">
          <h2 id="accueil-messages">Messages de la Caf</h2>
          <p>{unread === 0 ? 'Aucun message nouveau.' : unread === 1 ? '1 message à lire.' : `${unread} messages à lire.`}</p>
          <PlaceLink lieu="caf:messages" go={go}>
            Voir mes messages
          </PlaceLink>
        </section>
        {owed > 0 && (
          <section className="portal-card" aria-labelledby="accueil-dette">
            <h2 id="accueil-dette">Somme à rembourser</h2>
            <p className="portal-card__figure">
              <output>{euros(owed)}</output>
            </p>
            <PlaceLink lieu="caf:paiements" go={go}>
              Voir le détail
            </PlaceLink>
          </section>
        )}
      </div>
      {underWay.length > 0 && (
        <section className="portal-section" aria-labelledby="accueil-demarches">
          <h2 id="accueil-demarches">Mes démarches</h2>
          <DossierList rows={underWay} />
        </section>
      )}
    </div>
  );
}
