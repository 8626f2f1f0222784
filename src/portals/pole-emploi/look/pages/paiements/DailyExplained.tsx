import type { Right } from '#portals/pole-emploi/dossier/allowance.ts';
import { dailyAllowance } from '#portals/pole-emploi/rules/daily-allowance.ts';
import { netAllowance } from '#portals/pole-emploi/rules/net-allowance.ts';
import { Sum } from './Sum.tsx';

/** Where the allowance of one day comes from, gross then net. */
export function DailyExplained({ right: { sjr, brutJour, netJour, bareme, tempsPartiel, taux } }: { right: Right }) {
  const gross = dailyAllowance({ sjr, tempsPartiel }, bareme);
  const net = netAllowance(brutJour, sjr, bareme, { taux });
  return (
    <div>
      {/* A part-time right opened in the story: its letter tells how. */}
      {gross.montant === brutJour ? (
        <Sum
          titre="L’allocation d’un jour, ligne par ligne"
          lignes={gross.lignes}
          total={{ libelle: 'Brut par jour', montant: brutJour }}
        />
      ) : (
        <p className="portal-quiet">Le calcul du montant brut est dans la lettre qui ouvre le droit.</p>
      )}
      {net.net === netJour && (
        <Sum titre="Du brut au net, ligne par ligne" lignes={net.lignes} total={{ libelle: 'Net par jour', montant: netJour }} />
      )}
    </div>
  );
}
