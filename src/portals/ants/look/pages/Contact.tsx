import { RuleSource } from '#form/rules-on-screen.tsx';
import type { PageProps } from '#look/page-props.ts';
import { DataList } from '#ui/index.ts';

/** How to reach somebody (ants.md §1.5). */
export const Contact = (_props: PageProps) => (
  <div className="portal-page">
    <h1 tabIndex={-1}>Aide et contact</h1>
    <RuleSource quoi="Numéro et horaires" source="Dossier de faits ANTS, § 1.5 (horaires de 2020)" />
    <p className="portal-lead">Ce portail est un exercice&nbsp;: il n’appelle et n’écrit à personne.</p>
    <DataList
      items={[
        {
          terme: 'Téléphone',
          valeur: '34 00, du lundi au vendredi de 7 h 45 à 19 h, le samedi de 8 h à 17 h',
        },
        { terme: 'Le site est lent\u00a0?', valeur: 'Revenez tôt le matin ou le soir\u00a0: il y a moins de monde' },
        { terme: 'Sur place', valeur: 'Un point d’accueil numérique dans chaque préfecture, ou une maison France Services' },
        { terme: 'Par écrit', valeur: 'Les réponses arrivent dans «\u00a0Mes messages\u00a0», jamais par téléphone' },
      ]}
    />
    <p>
      Méfiez-vous des annonces&nbsp;: des sites privés font payer une démarche gratuite. L’adresse du vrai site finit par
      «&nbsp;.gouv.fr&nbsp;».
    </p>
  </div>
);
