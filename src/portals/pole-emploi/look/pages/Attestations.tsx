import { cible } from '#form/look.ts';
import { RichText } from '#form/RichText.tsx';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { entryOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import { Button, DataList, EmptyState } from '#ui/index.ts';

/** Which paper is asked by whom, and the way to make it (pole-emploi.md §2e). */
export function Attestations({ world, portal, langue, go }: PageProps) {
  const start = entryOf('attestation', portal, world);
  const rich = (text: string) => <RichText text={text} langue={langue} glossaire={portal.glossaire} />;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mes attestations</h1>
      <p className="portal-lead">On choisit le papier et la période, puis on l’imprime.</p>
      <DataList
        items={[
          {
            terme: 'Avis de situation',
            valeur: rich(
              'Prouve l’inscription\u00a0: identité, catégorie, période. Pour un logement, il doit avoir moins de 3 mois.',
            ),
          },
          { terme: 'Attestation de paiement', valeur: 'Les sommes payées sur la période que vous choisissez.' },
          { terme: 'Attestation fiscale', valeur: 'Le total de l’année, pour les impôts.' },
          { terme: 'Attestation d’ouverture de droits', valeur: 'Le montant par jour et la durée du droit.' },
          { terme: 'Preuve d’actualisation', valeur: 'La déclaration d’un mois a bien été faite.' },
        ]}
      />
      {start === undefined ? (
        <EmptyState title="Rien pour le moment." icon="telecharger" />
      ) : (
        <div className="portal-acts">
          <Button variant="principal" data-cible={cible.lieu(start)} onClick={() => go(start)}>
            Faire une attestation
          </Button>
        </div>
      )}
      <p>
        {rich(
          'Attention\u00a0: l’[[attestation-employeur|attestation employeur]] n’est pas ici. C’est l’employeur qui la fait, à la fin du contrat.',
        )}
      </p>
      <RuleSource source="Dossier de faits Pôle emploi, § 2e&nbsp;; le nom exact de cette page sur le vrai site n’est pas vérifié" />
    </div>
  );
}
