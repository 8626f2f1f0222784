import type { Portal } from '#engine/portal/portal.ts';

const SOURCE = 'Définition écrite pour ce site ; dossier de faits Caf, § 6';
const word = (mot: string, fr: string, en?: string): Portal['glossaire'][string] => ({
  mot,
  definition: en === undefined ? fr : { fr, en },
  source: SOURCE,
});

/** The hard words of the CAF, in simple French (caf.md §6). */
export const glossaire: Portal['glossaire'] = {
  allocataire: word(
    'allocataire',
    'La personne au nom de qui le dossier est ouvert. Elle fait les démarches pour tout le foyer.',
    'The person in whose name the file is open. She acts for the whole household.',
  ),
  foyer: word(
    'foyer',
    'L’allocataire, la personne avec qui il vit en couple, et les personnes à charge.',
    'The claimant, her partner, and the people they support.',
  ),
  rib: word(
    'RIB',
    'Le papier de la banque qui dit le nom et le numéro d’un compte. On le donne à qui doit vous payer.',
    'The bank paper with the name and number of an account. You give it to whoever must pay you.',
  ),
  iban: word(
    'IBAN',
    'Le numéro d’un compte bancaire, écrit sur le RIB. En France, il commence par FR et a 27 signes.',
    'The number of a bank account, written on the RIB. In France it begins with FR and has 27 signs.',
  ),
  'ayant-droit': word('ayant droit', 'Une personne couverte par le dossier de quelqu’un d’autre.'),
  'numero-allocataire': word(
    'numéro d’allocataire',
    'Sept chiffres qui désignent le dossier. Il ne sert plus à se connecter.',
    'Seven digits that name the file. They no longer serve to log in.',
  ),
  nir: word(
    'numéro de sécurité sociale',
    'Le numéro à 13 chiffres de la carte d’assuré. Les 2 chiffres de la clé viennent après et ne servent pas ici.',
    'The 13-digit number on the insurance card. The 2 digits of the key come after and are not used here.',
  ),
  nia: word('numéro d’attente (NIA)', 'Un numéro provisoire, qui commence par 7 ou 8. Il ne permet pas de se connecter.'),
  'montant-net-social': word(
    'montant net social',
    'La ligne de la fiche de paie à comparer avec la déclaration.',
    'The line of the pay slip to compare with the declaration.',
  ),
  'net-a-payer': word(
    'net à payer',
    'Ce que l’employeur verse vraiment, après l’impôt, les titres-restaurant ou un acompte. Ce n’est pas le chiffre à déclarer.',
    'What the employer really pays, after tax and other deductions. It is not the figure to declare.',
  ),
  'net-imposable': word(
    'net imposable',
    'Le chiffre qui sert à calculer l’impôt. Il est différent du montant net social.',
    'The figure used for income tax. It is not the net social amount.',
  ),
  dtr: word(
    'déclaration trimestrielle (DTR)',
    'La déclaration faite tous les trois mois pour le RSA et la prime d’activité.',
    'The declaration made every three months for the RSA and the prime d’activité.',
  ),
  'solidarite-a-la-source': word(
    'solidarité à la source',
    'Le fait de remplir d’avance les ressources avec ce que déclarent les employeurs et les caisses.',
    'Income is filled in beforehand with what employers and funds declare.',
  ),
  dsn: word(
    'DSN',
    'La déclaration que l’employeur envoie chaque mois aux organismes sociaux.',
    'The declaration that the employer sends every month.',
  ),
  pasrau: word('PASRAU', 'La même déclaration, pour ceux qui versent le chômage, les indemnités ou les retraites.'),
  drm: word(
    'fichier des ressources mensuelles (DRM)',
    'Le fichier qui rassemble les ressources de chaque mois. La CNAV le tient, la Caf le lit.',
    'The file that gathers each month’s income. The CNAV keeps it, the CAF reads it.',
  ),
  cnav: word(
    'CNAV',
    'L’assurance retraite. C’est elle qui tient le fichier des ressources mensuelles.',
    'The pension insurance. It keeps the file of monthly income.',
  ),
  rncps: word('RNCPS', 'Le répertoire qui dit à quels organismes une personne est rattachée.'),
  rsa: word(
    'RSA',
    'Un revenu minimum. Il complète les ressources jusqu’à un montant qui dépend du foyer.',
    'A minimum income. It tops up what the household has, up to a set amount.',
  ),
  'forfait-logement': word(
    'forfait logement',
    'Une somme retirée du RSA et de la prime quand on a une aide au logement, ou pas de loyer.',
    'A sum taken off when you have housing benefit, or no rent.',
  ),
  'prime-activite': word(
    'prime d’activité',
    'Un complément pour les personnes qui travaillent avec de petits revenus.',
    'A top-up for people who work on a low income.',
  ),
  bonification: word('bonification', 'Un petit plus de prime d’activité, qui augmente avec le salaire de chacun.'),
  'terme-echu': word(
    'terme échu',
    'On est payé le mois suivant pour le mois passé.',
    'You are paid the month after, for the month before.',
  ),
  rappel: word(
    'rappel',
    'Une somme que la Caf vous doit en plus, après un nouveau calcul.',
    'Money that the CAF owes you after a new calculation.',
  ),
  'trop-percu': word(
    'trop-perçu',
    'Une somme versée par erreur, à rembourser. On dit aussi « indu ».',
    'Money paid by mistake, to be given back.',
  ),
  retenue: word(
    'retenue',
    'Une somme prise chaque mois sur les aides pour rembourser.',
    'A sum taken each month from benefits to pay back a debt.',
  ),
  'remise-de-dette': word(
    'remise de dette',
    'La demande d’effacer tout ou partie d’une dette. La demander, c’est reconnaître la dette.',
  ),
  echeancier: word('échéancier', 'Un remboursement en plusieurs fois.', 'Paying back in several parts.'),
  cra: word('commission de recours amiable (CRA)', 'Le premier endroit où contester une décision de la Caf.'),
  rapo: word(
    'recours préalable obligatoire',
    'Le recours à faire avant d’aller voir le juge. Pour le RSA, il s’adresse au département.',
  ),
  contrainte: word('contrainte', 'Un ordre de payer. Il vaut jugement si on ne le conteste pas.'),
  radiation: word('radiation', 'La fermeture du droit.', 'The right is closed.'),
  suspension: word(
    'suspension',
    'L’arrêt provisoire du paiement. Il peut reprendre.',
    'Payment stops for a time. It can start again.',
  ),
  neutralisation: word('neutralisation', 'Une ressource qui a cessé et qu’on ne compte plus.'),
  abattement: word('abattement', 'Une part des revenus qu’on ne compte pas.'),
  'personne-a-charge': word('personne à charge', 'Un enfant, ou une autre personne, dont le foyer s’occupe vraiment.'),
  'garde-alternee': word('garde alternée', 'L’enfant vit chez ses deux parents, à tour de rôle.'),
  asf: word(
    'allocation de soutien familial (ASF)',
    'Une aide pour chaque enfant dont l’autre parent ne paie pas de pension, ou une trop petite.',
  ),
  paje: word('Paje', 'Les aides pour un enfant de moins de trois ans : une prime à la naissance, puis une somme chaque mois.'),
  'rsa-majore': word('RSA majoré', 'Un RSA plus élevé, pour un parent seul avec de jeunes enfants, ou seul depuis peu.'),
  intermediation: word('intermédiation', 'La pension passe par la Caf : un parent la lui paie, et elle la verse à l’autre.'),
  'quotient-familial': word(
    'quotient familial',
    'Un chiffre qui mesure les moyens du foyer. Les mairies s’en servent pour leurs tarifs.',
  ),
  'tiers-payant': word('tiers payant', 'L’aide est versée directement au propriétaire.'),
  'attestation-de-loyer': word('attestation de loyer', 'Un papier rempli par le propriétaire.'),
  'pension-alimentaire': word('pension alimentaire', 'L’argent qu’un parent verse pour un enfant qui ne vit pas avec lui.'),
  'contrat-d-engagement': word('contrat d’engagement', 'Le plan d’activités préparé avec un référent, pour le RSA.'),
  'election-de-domicile': word('élection de domicile', 'Une adresse administrative pour qui n’a pas de logement stable.'),
  contradictoire: word('contradictoire', 'Le droit d’être entendu avant la décision.'),
  'accuse-reception': word(
    'accusé de réception',
    'La preuve, datée, que votre envoi est arrivé.',
    'The dated proof that what you sent has arrived.',
  ),
  'aidants-connect': word(
    'Aidants Connect',
    'Un service qui permet à un professionnel habilité d’agir au nom d’une personne, avec son accord.',
  ),
  departement: word(
    'département',
    'La collectivité qui décide du RSA et suit les personnes.',
    'The local authority that decides on the RSA.',
  ),
  'sur-l-honneur': word('sur l’honneur', 'Vous assurez que ce que vous dites est vrai.', 'You give your word that it is true.'),
};
