import type { Papier } from '../schema/compte.ts';
import { nirKey } from '../schema/fictif.ts';
import type { Langue } from '../schema/texte.ts';
import { type Day, dayInWords, monthInWords } from './day.ts';
import { euros } from './money.ts';
import { say } from './say.ts';
import { type PaperText, paySlips } from './truth.ts';
import type { World } from './world.ts';

/** Every paper that the fictional person has at hand today, the most recent first. A learner must read them to find the right figure. */
export function papersOf(world: Pick<World, 'compte' | 'today'>, langue: Langue = 'fr'): PaperText[] {
  const slips = paySlips(world.compte, world.today).map(slipText(world));
  const others = world.compte.papiers
    .filter((papier) => papier.type === 'rib' || papier.le <= world.today)
    .map((papier) => paperText(papier, langue));
  return [card(world), ...[...slips, ...others].sort((a, b) => b.le.localeCompare(a.le))];
}

function card({ compte }: Pick<World, 'compte' | 'today'>): PaperText {
  const { identifiants, prenom, nom } = compte;
  const spaced = identifiants.numeroSecuriteSociale.replace(/^(.)(..)(..)(..)(...)(...)$/, '$1 $2 $3 $4 $5 $6');
  return {
    id: 'carte',
    type: 'carte',
    titre: 'Mon carnet d’identifiants',
    de: `${prenom} ${nom}`,
    le: '2026-01-01',
    sections: [
      {
        titre: 'Carte d’assuré',
        lignes: [
          { libelle: 'Numéro de sécurité sociale', valeur: `${spaced}  clé ${nirKey(identifiants.numeroSecuriteSociale)}` },
          { libelle: 'Nom', valeur: `${prenom} ${nom}` },
        ],
      },
      {
        titre: 'Mon compte CAF',
        lignes: [
          { libelle: 'Numéro d’allocataire', valeur: identifiants.numeroAllocataire },
          { libelle: 'Mot de passe', valeur: identifiants.motDePasse },
        ],
      },
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

const slipText =
  (world: Pick<World, 'compte'>) =>
  ({ emploi, pay }: ReturnType<typeof paySlips>[number]): PaperText => {
    const who = world.compte.foyer.adultes.find(({ id }) => id === emploi.personne);
    const money = (libelle: string, montant: number, fait?: 'montantNetSocial' | 'netAPayer' | 'netImposable') => ({
      libelle,
      valeur: euros(montant),
      montant,
      ...(fait === undefined ? {} : { fait }),
    });
    return {
      id: `bulletin-${emploi.id}-${pay.mois}`,
      type: 'bulletin',
      titre: `Bulletin de paie, ${monthInWords(pay.mois)}`,
      de: emploi.employeur,
      le: pay.payeLe,
      sections: [
        {
          lignes: [
            { libelle: 'Employeur', valeur: emploi.employeur },
            { libelle: 'Salarié', valeur: `${who?.prenom ?? world.compte.prenom} ${world.compte.nom}` },
            { libelle: 'Période', valeur: monthInWords(pay.mois) },
            { libelle: 'Payé le', valeur: dayInWords(pay.payeLe), fait: 'payeLe' },
          ],
        },
        {
          titre: 'Les montants',
          // In the order of a real slip: the figure wanted by the Caf is neither the first nor the last.
          lignes: [
            money('Net imposable', pay.netImposable, 'netImposable'),
            money('Montant net social', pay.montantNetSocial, 'montantNetSocial'),
            money('Net à payer (après impôt et retenues)', pay.netAPayer, 'netAPayer'),
          ],
        },
        ...(pay.arriveeSurCompte === pay.payeLe
          ? []
          : [{ titre: 'Sur votre compte', lignes: [{ libelle: 'Argent arrivé le', valeur: dayInWords(pay.arriveeSurCompte) }] }]),
      ],
    };
  };

function paperText(papier: Papier, langue: Langue): PaperText {
  if (papier.type === 'rib') {
    return {
      id: papier.id,
      type: 'rib',
      titre: 'Relevé d’identité bancaire (RIB)',
      de: 'Banque Fictive',
      le: '2026-01-01',
      sections: [
        {
          lignes: [
            { libelle: 'Titulaire', valeur: papier.titulaire },
            { libelle: 'IBAN', valeur: papier.iban },
          ],
        },
      ],
    };
  }
  const common = { id: papier.id, titre: papier.titre, de: papier.de, le: papier.le as Day };
  if (papier.type === 'courrier')
    return { ...common, type: 'courrier', sections: [], paragraphes: say(papier.texte, langue).mots.split(/\n\s*\n/) };
  return { ...common, type: 'attestation', sections: [{ lignes: papier.lignes }] };
}
