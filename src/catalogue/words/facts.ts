/** The usual way of a wage. Source: shared/facts/caf.md §3.0 to §3.2. */
export const wageStations = [
  { nom: 'Employeur', role: 'déclare la paie chaque mois (DSN)' },
  { nom: 'Assurance retraite', role: 'tient le fichier des ressources de chaque mois (DRM)' },
  { nom: 'Caf', role: 'pré-remplit la déclaration' },
  { nom: 'Vous', role: 'vérifiez, et demandez une correction si besoin' },
  { nom: 'Calcul', role: 'le droit pour trois mois, payé le 5 ou vers le 5' },
] as const;

/** How much a fact can be trusted. Same letters as in shared/facts. */
export const marks = [
  { mark: 'L', name: 'Loi', meaning: 'Un texte de loi ou de règlement, lu en entier ou en partie.', trust: 'Oui.' },
  {
    mark: 'O',
    name: 'Officiel',
    meaning: 'Une page officielle : Caf, France Travail, service-public, Conseil d’État.',
    trust: 'Oui, à sa date.',
  },
  {
    mark: 'P',
    name: 'Public',
    meaning: 'Une autre institution : collectivité, service public, fédération.',
    trust: 'Oui, le plus souvent.',
  },
  { mark: 'F', name: 'Formule', meaning: 'Le calcul public d’OpenFisca-France.', trust: 'Oui, pour les montants.' },
  { mark: 'S', name: 'Second rang', meaning: 'La presse ou un blog.', trust: 'Plausible, pas certain.' },
  {
    mark: 'C',
    name: 'Choix du simulateur',
    meaning: 'Nous n’avons pas vu le vrai écran. Nous avons choisi ce qui va avec les faits.',
    trust: 'Non : c’est notre proposition.',
  },
] as const;

/** Where each subject was read, without addresses: this site sends nobody elsewhere. Source: shared/facts, § 7 of each portal. */
export const sources = [
  {
    subject: 'Se connecter',
    source:
      'Pages de Caf départementales (Yvelines, Haute-Savoie, Nord, Orne), blog des partenaires de la Caf du Val-de-Marne, Fédération des acteurs de la solidarité.',
    marks: 'O, P',
  },
  {
    subject: 'Déclaration trimestrielle',
    source:
      'Caf du Var, du Val-de-Marne et de l’Hérault, questions et réponses nationales (mars 2024), pages pour les professionnels (octobre 2024), aides-jeunes pour la liste des ressources.',
    marks: 'O, P',
  },
  {
    subject: 'RSA et prime d’activité : calcul',
    source:
      'OpenFisca-France, version du 23 juillet 2026 ; Code de la sécurité sociale ; Code de l’action sociale et des familles.',
    marks: 'F, L',
  },
  {
    subject: 'Trop-perçu et recours',
    source:
      'Code de la sécurité sociale (R133-9-2, L553-1, L553-2, L845-2, L845-3, L161-1-5, R142-1), décisions du Conseil d’État n° 471819 et 454699.',
    marks: 'L',
  },
  {
    subject: 'Circuit des données',
    source:
      'Décret du 18 septembre 2019 sur les ressources mensuelles, Sénat (rapport 836), net-entreprises, jeu de test d’API Particulier, Code du travail (R5312-32 à 36).',
    marks: 'L, P, S',
  },
  {
    subject: 'Durée de conservation',
    source:
      'Code de la sécurité sociale (R114-28), Code du travail (R5312-34). Plusieurs durées n’ont pas été trouvées : nous le disons à chaque fois.',
    marks: 'L',
  },
  { subject: 'Dates de paiement de la Caf', source: 'Presse seulement.', marks: 'S' },
  {
    subject: 'Actualisation de chaque mois',
    source:
      'Application publique Zen de Pôle emploi (novembre 2022), page d’exercice de la nouvelle actualisation (2022), relevés publics de champs, calendrier 2026 repris par trois articles.',
    marks: 'O, P, S',
  },
  {
    subject: 'Inscription à France Travail',
    source:
      'Pages de France Travail (2023 à 2025), guide partenaires de 2014 à 2016, fiches de service-public (2020), Code du travail. L’ordre et les champs des écrans sont un choix du simulateur.',
    marks: 'O, S, C',
  },
  {
    subject: 'Allocation chômage : calcul',
    source: 'OpenFisca-France, version du 23 juillet 2026 ; Unédic (différés, circulaire de juillet 2025) ; presse spécialisée.',
    marks: 'F, O, S',
  },
  {
    subject: 'Convocations, sanctions, trop-perçu',
    source:
      'service-public (F31592, F31197, F1638, A18302), décret 2025-478 lu par des cabinets d’avocats, pages de France Travail, instructions de Pôle emploi (2012, 2019).',
    marks: 'O, S',
  },
  {
    subject: 'RSA et contrat d’engagement',
    source:
      'Loi du 18 décembre 2023, Centre Inffo, presse spécialisée. Qui doit s’actualiser parmi les personnes au RSA n’a pas été trouvé.',
    marks: 'L, S',
  },
  {
    subject: 'Données tenues par France Travail',
    source: 'Code du travail (R5312-38 à R5312-44), API Particulier, délibération CNIL 2024-088.',
    marks: 'L, P',
  },
] as const;

/** What the simulator decided alone. Source: shared/facts, what each portal marks « non vérifié ». */
export const choices = [
  {
    subject: 'L’ordre des écrans, les boutons, les couleurs',
    choice: 'Les rubriques et les données demandées sont sourcées. La forme est la nôtre.',
  },
  {
    subject: 'La date limite de la déclaration',
    choice: 'Les sources disent le 5, le 15, le 25 ou la fin du mois. Ici : la fin du mois.',
  },
  {
    subject: 'La date d’un salaire',
    choice:
      'Depuis mars 2025 : la date écrite sur le bulletin. Avant : le jour où l’argent arrive. Les deux apparences du portail montrent les deux règles.',
  },
  { subject: 'Les dons de la famille', choice: 'À déclarer avant mars 2025, plus après. Nous suivons la règle la plus récente.' },
  { subject: 'Le délai d’une demande de correction', choice: 'Il dépend de l’employeur. Ici : une quarantaine de jours.' },
  {
    subject: 'La durée d’une connexion, la taille des fichiers',
    choice: 'Aucune source trouvée. Nous avons pris des valeurs ordinaires.',
  },
  {
    subject: 'L’identifiant et le code de connexion à France Travail',
    choice:
      'Un identifiant de chiffres et d’une lettre. Le code en plus du mot de passe n’est pas confirmé : il dépend de l’exercice.',
  },
  {
    subject: 'Les incohérences de l’actualisation',
    choice:
      'Le texte des vraies règles n’est pas public. Ici : des heures sans salaire, un salaire sous le Smic, un travail pendant un arrêt.',
  },
  {
    subject: 'Les délais entre deux courriers de France Travail',
    choice: 'Ils ne sont pas publiés. Nous avons pris quelques jours, et nous le disons à chaque fois.',
  },
] as const;
