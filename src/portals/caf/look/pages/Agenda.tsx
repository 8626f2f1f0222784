import { addMonths, dayInWords, monthInWords, monthOf } from '#engine/journal/day.ts';
import { monthsInWords } from '#engine/words/months.ts';
import { capital, ofName } from '#engine/words/say.ts';
import type { PageProps } from '#look/page-props.ts';
import { DataList, TitledSection } from '#ui/index.ts';
import { nextDeclarations, openRights } from '../../dossier/account.ts';
import { againOn, waitingPayments } from '../../dossier/banque/returned.ts';
import { MEETINGS, nextAppointment, slotInWords } from '../../dossier/contact/contacts.ts';
import { missingPieces } from '../../dossier/pieces/asked.ts';
import { wantedInWords } from '../../dossier/pieces/wanted.ts';
import { firstPaidMonth, windowOf } from '../../dossier/quarters.ts';
import { declaredMonths, paymentDay } from '../../rules/calendar.ts';
import { DeclarationAlert } from './DeclarationAlert.tsx';

const NEXT_PAYMENTS = 3;

/** The dates to come: papers to send, declarations, then payment days (caf.md §2.c and §2.10). */
export function Agenda(props: PageProps) {
  const { world } = props;
  const meeting = nextAppointment(world);
  const rights = openRights(world);
  const papers = missingPieces(world);
  const returned = waitingPayments(world);
  const days = Array.from({ length: NEXT_PAYMENTS + 2 }, (_, rank) => paymentDay(addMonths(monthOf(world.today), rank))).filter(
    // A right that opened this month is paid for the first time the month after.
    (day) => day >= world.today && addMonths(monthOf(day), -1) >= firstPaidMonth(world),
  );
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mon agenda</h1>
      <DeclarationAlert {...props} />
      {meeting && (
        <TitledSection className="portal-section" title="Mon rendez-vous">
          <DataList items={[{ terme: MEETINGS[meeting.comment], valeur: slotInWords(meeting.creneau) }]} />
        </TitledSection>
      )}
      {papers.length > 0 && (
        <TitledSection className="portal-section" title="Mes papiers à envoyer">
          <DataList
            items={papers.map((piece) => ({
              terme: capital(wantedInWords(world, piece)),
              valeur: `${piece.avant < world.today ? 'le délai est passé depuis le' : 'avant le'} ${dayInWords(piece.avant)}, pour : ${piece.titre}`,
            }))}
          />
        </TitledSection>
      )}
      {returned.length > 0 && (
        <TitledSection className="portal-section" title="Les paiements revenus">
          <DataList
            items={returned.map((payment) => {
              const day = againOn(world, payment);
              return {
                terme: `Pour ${monthInWords(payment.mois)}`,
                valeur: day === undefined ? 'il attend un autre compte bancaire' : `versé de nouveau le ${dayInWords(day)}`,
              };
            })}
          />
        </TitledSection>
      )}
      {rights.length === 0 ? (
        <p>Aucun droit ouvert&nbsp;: ni déclaration à faire, ni paiement à venir.</p>
      ) : (
        <>
          <TitledSection className="portal-section" title="Mes prochaines déclarations">
            <DataList
              items={nextDeclarations(world).map(({ mois, ouvreLe, fermeLe }) => ({
                terme: `Du ${dayInWords(ouvreLe)} au ${dayInWords(fermeLe)}`,
                valeur: `Ressources ${ofName(monthsInWords(declaredMonths(mois, windowOf(world.edition))))}`,
              }))}
            />
          </TitledSection>
          <TitledSection className="portal-section" title="Les prochains jours de paiement">
            <DataList
              items={days
                .slice(0, NEXT_PAYMENTS)
                .map((day) => ({ terme: `Pour ${monthInWords(addMonths(monthOf(day), -1))}`, valeur: `le ${dayInWords(day)}` }))}
            />
            <p className="portal-quiet">La banque peut mettre 1 à 3 jours de plus.</p>
          </TitledSection>
        </>
      )}
    </div>
  );
}
