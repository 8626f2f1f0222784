// A small account and a small scenario for the tests of this folder: right as they are, to be spoiled one word at a time.
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import { type Checked, checkCompte, checkScenario } from './check.ts';

export const ACCOUNT = `prenom: Lou
nom: Essai
presentation: "30 ans, à mi-temps"
naissance: "1996-03-01"
identifiants:
  numeroSecuriteSociale: "2960300012345"
  motDePasse: "Essai30"
  numeroAllocataire: "0001234"
  courriel: lou.essai@courrier.test
  telephone: "06 39 98 02 02"
foyer:
  adultes:
    - { id: lou, prenom: Lou, naissance: "1996-03-01" }
logement:
  statut: locataire
  adresse: "1 rue de l’Essai, 00000 Exempleville"
verite:
  emplois:
    - id: cantine
      employeur: Cantine de l’Essai
      personne: lou
      habituel:
        montantNetSocial: 800.10
        netAPayer: 780.20
        netImposable: 829.30
droits:
  prestations: [prime-activite]
  declarationEn: "2026-11"
papiers:
  - id: rib
    type: rib
    titulaire: Lou Essai
    iban: "FR76 0000 0000 0011 1111 1111 131"
historique:
  - le: "2026-10-02"
    recu:
      message: avis
      canal: espace
      de: Caf d’Exemple
      modele: libre
`;

export const SCENARIO = `titre: "Un essai"
resume: "Lou déclare."
portail: caf
compte: lou
debut: "2026-11-03"
regles: "2026-11"
public: "Tout le monde."
niveau: debutant
minutes: 10
objectifs: ["Essayer."]
competences: ["Lire."]
but: "Envoyez la déclaration."
etapes:
  - id: entrer
    titre: "Entrer"
    consigne: "Connectez-vous."
    explication: "Le [[nir|numéro]] a treize chiffres."
    attend: { connecte: { portail: caf } }
  - id: situation
    titre: "La situation"
    consigne: "Dites que rien n’a changé."
    explication: "Elle compte."
    attend: { repondu: { fait: situationExacte, valeur: "oui" } }
  - id: envoyer
    titre: "Envoyer"
    consigne: "Envoyez."
    explication: "C’est fini."
    attend: { envoye: { demarche: declaration-trimestrielle } }
incidents:
  - id: ennui
    type: panne
    requete: declaration
    queFaire: "Réessayez."
solution:
  - seConnecter: caf
  - remplir: { demarche: declaration-trimestrielle }
  - envoyer: declaration-trimestrielle
retenir: ["Tous les trois mois."]
discussion: ["Et vous ?"]
`;

/** Changes one thing in a text, which must be there. */
export function spoilt(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`« ${from} » n’est pas dans l’exemple.`);
  return text.replace(from, () => to);
}

/** What is said of an account text, one line a problem: « 8 : … ». */
export const saidOfAccount = (text: string): string[] => said(checkCompte(text, 'scenarios/comptes/lou.yaml', { portals }));

/** What is said of a scenario text, lived by the example account or by another. */
export function saidOfScenario(text: string, account = ACCOUNT): string[] {
  const { content } = checkCompte(account, 'scenarios/comptes/lou.yaml', { portals });
  const comptes = new Map<string, Compte>(content ? [[content.id, content]] : []);
  return said(checkScenario(text, 'scenarios/caf/essai.yaml', { portals, comptes }));
}

const said = ({ problems }: Checked<unknown>): string[] =>
  problems.map(({ line, gravite, message }) => `${line} : ${gravite === 'attention' ? '(attention) ' : ''}${message}`);
