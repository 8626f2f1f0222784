import { RuleSource } from '#form/rules-on-screen.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { DataList } from '#ui/index.ts';
import { nameIn } from '../../letter.ts';
import { Vigilance } from '../Vigilance.tsx';

/** How to reach somebody, in life. */
export function Contact({ world, go }: PageProps) {
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Contacter {nameIn(world)}</h1>
      <p className="portal-lead">
        Dans la vie, on peut appeler le 3949, aller à l’agence, ou écrire à son conseiller depuis son espace. Ici, personne ne
        répond&nbsp;: c’est un exercice.
      </p>
      <DataList
        items={[
          {
            terme: '3949',
            valeur: 'Pour les demandeurs d’emploi. Un serveur répond jour et nuit\u00a0: on peut s’y actualiser.',
          },
          { terme: '3995', valeur: 'Pour les employeurs.' },
          { terme: 'À l’agence', valeur: 'Avec une pièce d’identité, si vous avez perdu vos identifiants ou votre courriel.' },
          { terme: 'Message au conseiller', valeur: 'Réponse annoncée sous 48 heures.' },
          { terme: 'Réclamation', valeur: 'Réponse annoncée sous 7 jours. Elle vient avant le médiateur.' },
        ]}
      />
      <p>
        <PlaceLink lieu="pole-emploi:connexion/oubli" go={go}>
          J’ai perdu mes identifiants
        </PlaceLink>
      </p>
      <Vigilance titre="Qui vous appelle vraiment&nbsp;?" />
      <p className="portal-quiet">Les numéros sont vrais&nbsp;: ne les appelez pas pour l’exercice.</p>
      <RuleSource source="Dossier de faits Pôle emploi, § 1.2, 2f et 5 (ligne 23)&nbsp;; délais de réponse&nbsp;: articles de presse" />
    </div>
  );
}
