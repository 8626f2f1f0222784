import type { PreDemande } from './pre-demandes.ts';

/** « le passeport » */
export const TITLE_WORDS: Readonly<Record<PreDemande['titre'], string>> = {
  cni: 'la carte d’identité',
  passeport: 'le passeport',
  'les-deux': 'la carte d’identité et le passeport',
};
