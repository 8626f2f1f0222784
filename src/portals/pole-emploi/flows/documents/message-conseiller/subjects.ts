/** What one writes about, and what an adviser answers. The words are ours; nothing is decided by a message. */
interface Subject {
  nom: string;
  reponse: string;
}

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  allocation: {
    nom: 'Mon allocation, un paiement',
    reponse:
      'J’ai regardé votre dossier. Le détail de chaque paiement est dans « Mes paiements ». Si un papier manque, une lettre vous dit lequel.',
  },
  actualisation: {
    nom: 'Mon actualisation',
    reponse:
      'Une déclaration envoyée ne se change plus en ligne. Pour la corriger, utilisez « Corriger mon actualisation », avant le 15 si possible.',
  },
  rendezvous: {
    nom: 'Un rendez-vous',
    reponse:
      'Répondez à la convocation dans « Mes rendez-vous » : confirmer, déplacer, ou dire un empêchement avec une preuve. Un message seul ne suffit pas.',
  },
  absence: {
    nom: 'Une absence, un changement',
    reponse: 'Signalez-le dans « Signaler un changement de situation », dans les 72 heures. Un message seul ne l’enregistre pas.',
  },
  recherche: {
    nom: 'Ma recherche d’emploi, une formation',
    reponse: 'Merci de votre message. Gardez la trace de vos candidatures : nous en parlerons au prochain rendez-vous.',
  },
  retroactif: {
    nom: 'Après une fin d’inscription : demande de prise en compte depuis le début',
    reponse:
      'Votre demande est transmise à l’agence. La décision se prend au cas par cas, avec vos raisons. En attendant, réinscrivez-vous tout de suite.',
  },
  autre: {
    nom: 'Autre question',
    reponse: 'J’ai bien lu votre message. Pour une réponse rapide, vous pouvez aussi appeler le 3949.',
  },
};

/** Hours in which an adviser says that he answers: an engagement quoted by an article, not checked (pole-emploi.md §2f). */
export const ANSWER_HOURS = 48;
