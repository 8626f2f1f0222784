import { dayInWords } from '#engine/journal/day.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { cible } from '#form/look.ts';
import { RichText } from '#form/RichText.tsx';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { unbrokenSections } from '#form/unbroken-sections.ts';
import { entryOf } from '#look/menu/entries.ts';
import { PrintSheet } from '#look/PrintSheet.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Button, DataList, Disclosure, Paper, TitledSection } from '#ui/index.ts';
import { certificatesOf } from '../../dossier/attestations/certificates.ts';
import { ATTESTATION } from '../../dossier/attestations/types.ts';

/** Which paper serves whom, the way to make it, and those that were made, each with the day it tells of (caf.md §2.f). */
export function Attestations({ world, portal, langue, papers, go }: PageProps) {
  const start = entryOf(ATTESTATION, portal, world);
  const made = certificatesOf(world)
    .flatMap(({ papier }) => papers.filter(({ id }) => id === papier))
    .reverse();
  const rich = (text: string) => <RichText text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mes attestations</h1>
      <p className="portal-lead">On choisit le papier et le mois, puis on l’imprime.</p>
      <DataList
        items={[
          { terme: 'Attestation de paiement', valeur: 'Ce que la Caf vous a versé un mois donné.' },
          {
            terme: 'Attestation de quotient familial',
            valeur: rich(
              'Le [[quotient-familial|quotient familial]] du mois\u00a0: la cantine ou la mairie s’en servent pour fixer un prix.',
            ),
          },
        ]}
      />
      {start !== undefined && (
        <div className="portal-acts">
          <Button variant="principal" data-cible={cible.lieu(start)} onClick={() => go(start)}>
            Demander une attestation
          </Button>
        </div>
      )}
      {made.length > 0 && (
        <TitledSection className="portal-section" title="Déjà faites">
          {made.map(({ id, titre, de, le, sections, paragraphes }) => (
            <Disclosure key={id} title={`${noBreak(titre)}, faite le ${dayInWords(le)}`}>
              <PrintSheet bouton="Imprimer ce papier">
                <Paper title={noBreak(titre)} issuer={de} date={dayInWords(le)} sections={unbrokenSections(sections)}>
                  {paragraphes?.map((text) => (
                    <p key={text}>{noBreak(text)}</p>
                  ))}
                </Paper>
              </PrintSheet>
            </Disclosure>
          ))}
        </TitledSection>
      )}
      <RuleSource source="Dossier de faits Caf, § 2.f&nbsp;; la mise en page du vrai papier n’est pas vérifiée" />
    </div>
  );
}
