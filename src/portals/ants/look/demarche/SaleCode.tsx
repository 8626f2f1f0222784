import { dayInWords } from '#engine/journal/day.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import type { PageProps } from '#look/page-props.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { Notice, TitledSection } from '#ui/index.ts';
import { salesOf } from '../../dossier/sales.ts';

/** The code of a sale. It is on this page and nowhere else: when one comes back to it, it is no longer there. */
export function SaleCode({ world, lieu, sent }: PageProps & { sent: EvenementDe<'envoye'> }) {
  const sale = salesOf(world).find(({ dossier }) => dossier === sent.dossier);
  if (!sale) return null;
  const since = world.events.slice(world.events.indexOf(sent) + 1);
  const seen = since.filter((event) => event.type === 'ouvert' && event.lieu === lieu).length > 1;
  return (
    <TitledSection className="portal-keep" title="Code de cession">
      <RuleSource
        quoi="Le code de cession"
        source="Dossier de faits ANTS, § 2b ; sa forme n’est pas vérifiée, l’appel au 34 00 est un choix du simulateur"
      />
      {seen ? (
        <p>Le code n’est montré qu’une fois. S’il n’est pas noté, il faut appeler le 34&nbsp;00.</p>
      ) : (
        <>
          <p className="portal-card__figure">{sale.code}</p>
          <Notice tone="attention" title="Notez-le maintenant">
            <p>Il n’est ni dans le courriel, ni sur le certificat. L’acheteur en a besoin jusqu’au {dayInWords(sale.jusquau)}.</p>
          </Notice>
        </>
      )}
    </TitledSection>
  );
}
