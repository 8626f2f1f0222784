import type { Compte, Papier } from '#schema/compte.ts';
import { inOrder } from '#schema/day.ts';
import { nirKey } from '#schema/nir.ts';
import type { Langue } from '#schema/texte.ts';
import { identifierAt, PROVIDERS } from '../identity/providers.ts';
import { dayInWords, monthInWords } from '../journal/day.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { fullName } from '../words/full-name.ts';
import { euros } from '../words/money.ts';
import { say } from '../words/say.ts';
import { addressee } from './addressee.ts';
import { everyoneOf } from './everyone.ts';
import { paySlip } from './pay-slip/pay-slip.ts';
import type { PaySlip } from './pay-slip/slip.ts';
import { type PaperLineText, type PaperText, paySlips } from './truth.ts';

/** What is written in the notebook for one account: « Mon compte CAF », its number, its password. */
interface Notes {
  titre: string;
  lignes: readonly PaperLineText[];
}

/** Every paper of the story so far: those of the account, with the notes to get into each portal, and those that portals gave. */
export function allPapers(world: World, portals: readonly Portal[], langue: Langue = 'fr'): PaperText[] {
  const notebook = portals.flatMap((portal) => portal.carnet(world.compte) ?? []);
  const [notes, ...own] = papersOf(world, langue, notebook);
  const given = portals.flatMap((portal) => portal.papers?.(world) ?? []);
  return [...(notes ? [notes] : []), ...[...own, ...given].sort((a, b) => inOrder(b.le, a.le))];
}

/** Every paper that the fictional person has at hand today, the most recent first. A learner must read them to find the right figure. */
export function papersOf(
  world: Pick<World, 'compte' | 'today'>,
  langue: Langue = 'fr',
  notebook: readonly Notes[] = [],
): PaperText[] {
  const slips = paySlips(world.compte, world.today).map(slipText(world));
  const others = world.compte.papiers
    .filter((papier) => papier.type === 'rib' || papier.le <= world.today)
    .map((papier) => paperText(papier, world.compte, langue));
  return [card(world, notebook), ...[...slips, ...others].sort((a, b) => inOrder(b.le, a.le))];
}

function card({ compte }: Pick<World, 'compte' | 'today'>, notebook: readonly Notes[]): PaperText {
  const { identifiants, prenom, nom } = compte;
  const spaced = identifiants.numeroSecuriteSociale.replace(/^(.)(..)(..)(..)(...)(...)$/, '$1 $2 $3 $4 $5 $6');
  return {
    id: 'carte',
    type: 'carte',
    titre: 'Mon carnet d’identifiants',
    de: fullName(prenom, nom),
    le: '2026-01-01',
    sections: [
      {
        titre: 'Carte d’assuré',
        lignes: [
          { libelle: 'Numéro de sécurité sociale', valeur: `${spaced}  clé ${nirKey(identifiants.numeroSecuriteSociale)}` },
          { libelle: 'Nom', valeur: fullName(prenom, nom) },
        ],
      },
      ...notebook,
      ...identityNotes(compte),
      {
        titre: 'Mes coordonnées',
        lignes: [
          { libelle: 'Courriel', valeur: identifiants.courriel },
          { libelle: 'Téléphone', valeur: identifiants.telephone },
        ],
      },
    ],
  };
}

/** What is written there for each account by which the person may prove who she is. */
const identityNotes = (compte: Compte): Notes[] =>
  (compte.identite?.comptes ?? []).map((account) => ({
    titre: `Mon compte ${PROVIDERS[account.chez].nom}`,
    lignes: [
      { libelle: PROVIDERS[account.chez].identifiant, valeur: identifierAt(compte, account) },
      { libelle: 'Mot de passe', valeur: account.motDePasse },
    ],
  }));

// A slip never changes once it is there, and every look at the papers asks for all of them.
const written = new WeakMap<Compte, Map<string, PaperText>>();

const slipText =
  ({ compte }: Pick<World, 'compte'>) =>
  (slip: ReturnType<typeof paySlips>[number]): PaperText => {
    const slips = written.get(compte) ?? new Map<string, PaperText>();
    written.set(compte, slips);
    const name = `${slip.emploi.id} ${slip.pay.mois}`;
    const text = slips.get(name) ?? writeSlip(compte, slip);
    slips.set(name, text);
    return text;
  };

function writeSlip(compte: Compte, { emploi, pay }: ReturnType<typeof paySlips>[number]): PaperText {
  const who = everyoneOf(compte).find(({ id }) => id === emploi.personne);
  const bulletin = paySlip(compte, emploi, pay.mois) as PaySlip;
  return {
    id: `bulletin-${emploi.id}-${pay.mois}`,
    type: 'bulletin',
    titre: `Bulletin de paie, ${monthInWords(pay.mois)}`,
    de: emploi.employeur,
    le: pay.payeLe,
    bulletin,
    sections: [
      {
        lignes: [
          { libelle: 'Employeur', valeur: emploi.employeur },
          { libelle: 'Salarié', valeur: fullName(who?.prenom ?? compte.prenom, compte.nom) },
          { libelle: 'Période', valeur: monthInWords(pay.mois) },
          ...(pay.heures === undefined
            ? []
            : [{ libelle: 'Heures payées', valeur: `${String(pay.heures).replace('.', ',')} h`, fait: 'heures' as const }]),
          { libelle: 'Payé le', valeur: dayInWords(pay.payeLe), fait: 'payeLe' },
        ],
      },
      {
        titre: 'Les montants',
        // In the order of the official model: the figure wanted by the Caf is neither the first nor the last.
        lignes: bulletin.sections.flatMap(({ lignes }) =>
          lignes.flatMap(({ libelle, salarie, fait }) =>
            fait === undefined || salarie === undefined ? [] : [{ libelle, valeur: euros(salarie), montant: salarie, fait }],
          ),
        ),
      },
      ...(pay.arriveeSurCompte === pay.payeLe
        ? []
        : [{ titre: 'Sur votre compte', lignes: [{ libelle: 'Argent arrivé le', valeur: dayInWords(pay.arriveeSurCompte) }] }]),
    ],
  };
}

// Bank, branch, account and key: the twenty-three signs after « FR76 » (NF Z 33-013).
const FRENCH_IBAN = /^FR\d{2}(\d{5})(\d{5})([0-9A-Z]{11})(\d{2})$/;

function rib({ id, titulaire, iban, livret }: Extract<Papier, { type: 'rib' }>, { logement }: Compte): PaperText {
  const [, bank, branch, account, key] = FRENCH_IBAN.exec(iban.replaceAll(/\s/g, '')) ?? [];
  const known = bank !== undefined && branch !== undefined && account !== undefined && key !== undefined;
  return {
    id,
    type: 'rib',
    titre: 'Relevé d’identité bancaire (RIB)',
    de: 'Banque Fictive',
    le: '2026-01-01',
    sections: [
      {
        titre: 'Titulaire du compte',
        lignes: [
          { libelle: 'Titulaire', valeur: livret ? `${titulaire} (livret)` : titulaire },
          { libelle: 'Adresse', valeur: logement.adresse },
          { libelle: 'Domiciliation', valeur: 'Banque Fictive, agence d’Exempleville' },
        ],
      },
      ...(known
        ? [
            {
              titre: 'Références du compte',
              colonnes: true,
              lignes: [
                { libelle: 'Code banque', valeur: bank },
                { libelle: 'Code guichet', valeur: branch },
                { libelle: 'Numéro de compte', valeur: account },
                { libelle: 'Clé RIB', valeur: key },
              ],
            },
          ]
        : []),
      {
        titre: 'Pour un virement, en France ou ailleurs',
        lignes: [
          { libelle: 'IBAN', valeur: iban },
          { libelle: 'BIC', valeur: 'XXXXFRXXXXX (fictif)' },
        ],
      },
    ],
    paragraphes: ['À donner à qui doit verser de l’argent sur ce compte. Le code banque 00000 n’est celui d’aucune banque.'],
  };
}

function paperText(papier: Papier, compte: Compte, langue: Langue): PaperText {
  if (papier.type === 'rib') return rib(papier, compte);
  const common = { id: papier.id, titre: papier.titre, de: papier.de, le: papier.le };
  if (papier.type === 'courrier')
    return {
      ...common,
      type: 'courrier',
      pour: addressee(compte),
      sections: [],
      paragraphes: say(papier.texte, langue).mots.split(/\n\s*\n/),
    };
  return { ...common, type: 'attestation', sections: [{ lignes: papier.lignes }] };
}
