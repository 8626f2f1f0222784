import { RuleSource } from '#form/rules-on-screen.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { TitledSection } from '#ui/index.ts';

const FORMATIONS: readonly { titre: string; ou: string; duree: string }[] = [
  {
    titre: 'Remise à niveau en français et en calcul',
    ou: 'Atelier du Savoir Inventé, Exempleville',
    duree: '3 mois, à mi-temps',
  },
  { titre: 'Se servir d’un ordinateur au travail', ou: 'Maison du Clavier Fictif, Exempleville', duree: '5 semaines' },
  { titre: 'Agent polyvalent de restauration', ou: 'École des Fourneaux d’Exemple, Villemodèle', duree: '4 mois, avec un stage' },
  { titre: 'Aide à domicile', ou: 'Centre des Gestes Inventés, Villemodèle', duree: '6 mois, avec deux stages' },
];

/** The tile « Trouver ma formation » of the home page (pole-emploi.md §1.1): invented courses, and what a course changes in one's file. */
export const Formations = ({ go }: PageProps) => (
  <div className="portal-page">
    <h1 tabIndex={-1}>Trouver ma formation</h1>
    <p className="portal-lead">
      Des formations inventées pour l’exercice. On en parle d’abord avec son conseiller&nbsp;: il dit si elle peut être payée.
    </p>
    <p>
      <PlaceLink lieu="pole-emploi:rendez-vous" go={go}>
        Prendre un rendez-vous pour en parler
      </PlaceLink>
    </p>
    <ul className="portal-rows">
      {FORMATIONS.map(({ titre, ou, duree }) => (
        <li key={titre} className="portal-row">
          <p className="portal-row__title">{titre}</p>
          <p>{duree}</p>
          <p className="portal-quiet">{ou}</p>
        </li>
      ))}
    </ul>
    <TitledSection className="portal-section" title="Quand la formation commence">
      <ul className="portal-bullets">
        <li>Envoyez l’attestation d’entrée en formation.</li>
        <li>Chaque mois, on s’actualise quand même, et on dit «&nbsp;oui&nbsp;» à la question sur la formation.</li>
        <li>Quelqu’un vous appelle pour vous inscrire&nbsp;? Ne donnez ni code, ni mot de passe&nbsp;: raccrochez.</li>
      </ul>
    </TitledSection>
    <RuleSource source="Dossier de faits Pôle emploi, § 1.1 et 2b&nbsp;; la liste des formations&nbsp;: choix du simulateur" />
  </div>
);
