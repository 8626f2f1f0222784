/** A whole scenario, short enough to be copied. A test checks that it is right. The full guide is scenarios/README.md. */
export const MODEL = `# Une ligne qui commence par # est une note pour vous.
titre: "Le mois d’août est-il juste ?"
resume: "Nadia reçoit sa déclaration. Avant de confirmer, elle ouvre ses bulletins de paie."
portail: caf
compte: nadia            # un fichier de scenarios/comptes, sans .yaml
debut: "2026-11-03"      # les dates s’écrivent entre guillemets
regles: "2026-11"
public: "Personnes qui découvrent la déclaration."
niveau: debutant         # debutant, intermediaire ou avance
minutes: 15
objectifs: ["Comparer un montant déjà rempli avec un bulletin de paie."]
competences: ["Lire un bulletin de paie."]
prerequis: []
but: "Faites la déclaration de Nadia. Chaque montant doit être juste."
etapes:
  - id: entrer
    titre: "Entrer dans le compte"
    consigne: "Connectez-vous avec les identifiants de Nadia."
    ou: "Les identifiants sont dans « Mes papiers », le code dans la messagerie."
    explication: "Le code prouve que c’est bien vous. Il ne sert qu’une fois."
    indices: ["Il faut treize chiffres, sans la clé."]
    attend: { connecte: { portail: caf } }
  - id: comparer
    titre: "Les montants sont-ils justes ?"
    consigne: "Comparez chaque mois avec la ligne « [[montant-net-social]] » du bulletin."
    explication: "L’employeur envoie les montants. Il peut se tromper : vous vérifiez."
    indices: ["Ouvrez un bulletin à la fois."]
    reussite: "Tous les mois sont justes."
    attend: { verifie: { controle: ressources-justes } }
  - id: envoyer
    titre: "Envoyer la déclaration"
    consigne: "Relisez, cochez l’attestation, puis envoyez."
    explication: "Vous recevez une preuve datée : gardez-la."
    attend: { envoye: { demarche: declaration-trimestrielle } }
solution:                # une façon d’arriver au bout, pour la vérification
  - seConnecter: caf
  - remplir: { demarche: declaration-trimestrielle }
  - envoyer: declaration-trimestrielle
retenir: ["On compare avant de confirmer."]
garder: ["Les bulletins de paie."]
discussion: ["Que faire si un montant n’est pas le bon ?"]
`;
