import { RuleSource } from '#form/rules-on-screen.tsx';
import { Disclosure, TitledSection } from '#ui/index.ts';

/** The warning about frauds that stands on the home page (pole-emploi.md §1.1, §3 and row 23 of §5). The words are ours. */
export function Vigilance({ titre = 'Restons vigilants' }: { titre?: string }) {
  return (
    <TitledSection className="portal-section" title={titre}>
      <ul className="portal-bullets">
        <li>Personne ne vous demandera votre mot de passe ni un code. Même pas un conseiller.</li>
        <li>Ne suivez pas un lien reçu par SMS ou par courriel. Tapez vous-même l’adresse du site.</li>
        <li>Un recruteur ne demande jamais d’argent, ni une photo de votre carte bancaire.</li>
      </ul>
      <Disclosure title="«&nbsp;Bonjour, je suis du 3949, donnez-moi le code&nbsp;»">
        <p>
          C’est une arnaque courante. La personne connaît votre nom et votre identifiant&nbsp;: cela ne prouve rien. En mars 2024,
          des données de 43 millions de personnes ont fuité (identité, identifiant, courriel, adresse, téléphone, numéro de
          sécurité sociale&nbsp;; ni compte bancaire, ni mot de passe).
        </p>
        <p>
          Avec votre code, elle entre dans votre espace et change le RIB&nbsp;: l’allocation part chez elle. Raccrochez. Rappelez
          vous-même le 3949.
        </p>
      </Disclosure>
      <Disclosure title="J’ai déjà donné mon code ou mon mot de passe">
        <ol className="portal-bullets">
          <li>Changez votre mot de passe tout de suite.</li>
          <li>Ouvrez votre espace et vérifiez le compte bancaire et l’adresse de courriel.</li>
          <li>Appelez le 3949 ou allez à l’agence. Prévenez aussi votre banque.</li>
          <li>Gardez les preuves&nbsp;: message, numéro, date. Vous pouvez porter plainte.</li>
        </ol>
      </Disclosure>
      <RuleSource
        quoi={titre}
        source="Fuite de mars 2024&nbsp;: articles de presse concordants&nbsp;; conseils composés par le simulateur, à faire relire par un professionnel"
      />
    </TitledSection>
  );
}
