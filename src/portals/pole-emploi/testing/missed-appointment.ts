/** An appointment on 19 November 2026 at the agency, to which nobody will go. */
export const MEETING = {
  id: 'point',
  convoqueLe: '2026-11-06',
  le: '2026-11-19',
  heure: '10:30',
  comment: 'agence',
  objet: 'Faire le point',
};

/** Papers with the reason why: a medical certificate for that day, in hand on the day `le`. */
export const certificateFrom = (le: string) => ({
  papiers: [
    {
      id: 'certificat',
      type: 'attestation',
      titre: 'Certificat médical',
      de: 'Docteur Inventé',
      le,
      lignes: [{ libelle: 'Jour', valeur: '19 novembre 2026' }],
    },
  ],
});
