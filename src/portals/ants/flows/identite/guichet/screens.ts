import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { euros } from '#engine/words/money.ts';
import type { Fact } from './facts.ts';
import { toPrepare } from './flow.ts';
import { oldTitle, photoOptions, proofOptions, stampOptions, theftDeclared, titleOptions } from './held.ts';

const YES_NO = [
  { valeur: 'oui', label: 'Oui' },
  { valeur: 'non', label: 'Non' },
];
const RULE =
  'Cette page remplace le guichet, où rien ne s’écrit : choix du simulateur. Les papiers demandés : page officielle de 2026 et fiche de 2020';

/** The papers that this request needs, each chosen among those at home. */
function bagFields({ world }: FlowContext): Field<Fact>[] {
  const next = toPrepare(world);
  if (!next) return [];
  const { own } = next;
  const old = oldTitle(own);
  return [
    {
      fait: 'emporteRecap',
      as: 'choix',
      label: 'Le récapitulatif de la pré-demande, avec son numéro ?',
      options: YES_NO,
      regle: RULE,
    },
    ...(old ? [{ fait: 'emporteTitre', as: 'choix', label: 'L’ancien titre ?', options: titleOptions(world) } as const] : []),
    ...(own.motif === 'vol'
      ? [
          {
            fait: 'emporteVol',
            as: 'choix',
            label: 'La déclaration de vol de la police ?',
            options: theftDeclared(world) ? YES_NO : [{ valeur: 'non', label: 'Non : je n’en ai pas' }],
          } as const,
        ]
      : []),
    {
      fait: 'emportePhoto',
      as: 'choix',
      label: 'Quelle photo ?',
      hint: 'De moins de 6 mois, aux normes.',
      options: photoOptions(world),
    },
    ...(own.domicileVerifie
      ? []
      : [
          {
            fait: 'emporteDomicile',
            as: 'choix',
            label: 'Quel justificatif de domicile ?',
            hint: 'De moins d’un an, à votre nom, avec votre adresse d’aujourd’hui.',
            options: proofOptions(world),
          } as const,
        ]),
    ...(own.montant === 0
      ? []
      : [
          {
            fait: 'emporteTimbre',
            as: 'choix',
            label: `Quel timbre ? Il faut ${euros(own.montant)}.`,
            options: stampOptions(world),
          } as const,
        ]),
    ...(own.pour === 'moi'
      ? []
      : [{ fait: 'emporteEnfant', as: 'choix', label: 'L’enfant vient-il avec vous ?', options: YES_NO } as const]),
  ];
}

/** One page in both presentations: what lies on the table before leaving. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [{ id: 'sac', titre: 'Ce que vous emportez', fields: bagFields }],
  '2020': [{ id: 'sac', titre: 'Ce que vous emportez', fields: bagFields }],
};
