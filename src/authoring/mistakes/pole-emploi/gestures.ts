/** The gestures that many lives share: she enters, fills the monthly declaration as her papers say, and sends it. */
export const ACTU = 'actualisation';
export const IN = { seConnecter: 'pole-emploi' };
export const FILL = { remplir: { demarche: ACTU } };
export const SEND = { envoyer: ACTU };
export const DECLARED_RIGHT = [IN, FILL, SEND];
/** An answer given on her own, before the guide asks for it. */
export const say = (fait: string, valeur: string | number, pour?: string) => ({
  repondre: { fait, valeur, ...(pour === undefined ? {} : { pour }) },
});
/** Time goes by until that day. */
export const wait = (jusqua: `${number}-${number}-${number}`) => ({ attendre: { jusqua } });
