import type { WhereToLook } from './slip.ts';

/** Which figure serves whom, and what the eye takes instead (« Bulletin de paie », dossier de faits, § 2 and 5). */
export const WHERE_TO_LOOK: WhereToLook[] = [
  {
    fait: 'montantNetSocial',
    ligne: 'montant-net-social',
    pour: 'Le RSA, la prime d’activité et les autres aides selon vos ressources.',
    piege:
      'Il est écrit en toutes lettres, au milieu. Ce n’est ni le total des cotisations, juste au-dessus, ni le net à payer, en bas, ni le cumul depuis janvier.',
  },
  {
    fait: 'brut',
    ligne: 'brut',
    pour: 'L’assurance chômage, avec les heures : ce qui a été gagné dans le mois.',
    piege:
      'Il est en haut, avant toutes les retenues. Ce n’est pas le salaire de base quand il y a une absence, une prime ou des heures en plus.',
  },
  {
    fait: 'netImposable',
    ligne: 'net-imposable',
    pour: 'Les impôts, une fois par an.',
    piege: 'Presque toujours plus haut que le montant net social. Plus bas quand il y a beaucoup d’heures supplémentaires.',
  },
  {
    fait: 'netAPayer',
    ligne: 'net-a-payer',
    pour: 'Vous : c’est l’argent qui arrive sur le compte.',
    piege: 'Le gros chiffre du bas. L’impôt, un acompte ou les titres-restaurant l’ont fait baisser.',
  },
];
