import { describe, expect, test } from 'vitest';
import { allPapers } from '#engine/household/papers.ts';
import { connectedBy } from '#engine/identity/connected-by.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { requestsOf } from '#portals/ants/dossier/requests.ts';
import { salesOf } from '#portals/ants/dossier/sales.ts';
import { titleStations } from '#portals/ants/dossier/title/stations.ts';
import { isHers, vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import { ants } from '#portals/ants/index.ts';
import { saleCode } from '#portals/ants/rules/sale-code.ts';
import { BOUGHT, buyer, sharingBuyer } from '#portals/ants/testing/buyer.ts';
import {
  act,
  answered,
  ask,
  CAR,
  fillAndSend,
  letterOf,
  messages,
  owner,
  session,
  until,
} from '#portals/ants/testing/session-builder.ts';

const FLOW = 'achat';
const GOOD = saleCode(CAR.plaque, '2026-11-01');
const buying = (sale: Record<string, unknown> = {}, car: Record<string, unknown> = {}, edition = '2026') =>
  session(buyer(sale, car), { edition });
const standing = (world: World) => requestsOf(world).map(({ etat, titre }) => [etat, titre?.etat]);
const lessonsOf = (world: World) => ants.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
const sentData = (world: World) => eventsOf(world, 'envoye').findLast(({ demarche }) => demarche === FLOW)?.donnees ?? {};
const linesOf = (world: World, paper: string) =>
  allPapers(world, [ants])
    .find(({ id }) => id === paper)
    ?.sections.flatMap(({ lignes }) => lignes?.map(({ libelle, valeur }) => `${libelle} : ${valeur}`) ?? []);
const truth = {
  achatPourQui: 'moi',
  achatPlaque: CAR.plaque,
  achatTelephone: '06 39 98 01 40',
  codeDonne: 'oui',
  codeCession: GOOD,
  achatLe: '2026-10-31',
  titulaireSorte: 'physique',
  titulaireSexe: 'F',
  titulairePays: 'france',
  titulaireDepartement: 'Exemple (00)',
  titulaireNom: 'Modèle',
  titulairePrenom: 'Zoé',
  titulaireCourriel: 'zoe.modele@courrier.test',
  titulaireNaissance: '1986-02-11',
  titulaireCommune: 'Exempleville',
  cotitulaires: 0,
  achatVoie: '7 rue Neuve',
  achatPrecision: 'oui',
  achatComplement: 'étage 2',
  achatCodePostal: '00120',
  achatCommune: 'Exempleville',
  achatVerification: 'oui',
  achatFournisseur: 'energie-exemple',
  certificatCession: 'certificat-cession-berline',
  carteBarree: 'carte-grise-berline',
  controleTechnique: 'controle-technique-berline',
  assurance: true,
  permis: true,
  achatExact: true,
};
const asked = (answers: Record<string, unknown>, world = buying()) =>
  ask(world, FLOW, { dossier: `${FLOW}:1`, donnees: { ...truth, ...answers } });
const errorsOf = (answers: Record<string, unknown>, world?: World) => asked(answers, world).corps.erreurs;

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test('acheter avec le code, payer, rouler avec le provisoire, recevoir la carte grise', () => {
    const sent = fillAndSend(buying({}, {}, edition), FLOW);
    expect(standing(sent)).toEqual([['a-payer', undefined]]);
    expect(standing(until(sent, '2026-12-01'))).toEqual([['a-payer', undefined]]);
    const paid = until(fillAndSend(sent, 'paiement'), '2026-11-09');
    expect(standing(paid)[0]?.[0]).toBe('acceptee');
    expect(allPapers(paid, [ants]).map(({ id }) => id)).toContain('provisoire-achat-1');
    expect(vehiclesOf(paid).map((car) => isHers(paid, car))).toEqual([true]);
    expect(standing(until(paid, '2026-12-01'))).toEqual([['acceptee', 'remis']]);
  });

  test('sans code : la carte grise barrée, et un agent qui lit', () => {
    const late = until(buying({}, {}, edition), '2026-11-20');
    const sent = fillAndSend(late, FLOW, { codeDonne: 'non' });
    const paid = fillAndSend(sent, 'paiement');
    expect(standing(paid)).toEqual([['en-instruction', undefined]]);
    expect(standing(until(paid, '2026-11-26'))[0]?.[0]).toBe('acceptee');
  });

  test('le code que le vendeur lit sur son ordinateur est celui que l’acheteur écrit sur le sien', () => {
    const { adresse: _old, ...atHome } = CAR;
    const a = {
      prenom: 'Zoé',
      nom: 'Modèle',
      naissance: '1986-02-11',
      commune: 'Exempleville',
      adresse: '7 rue Neuve, 00120 Exempleville',
    };
    const vendu = { a, le: '2026-11-01', heure: '10:30', kilometrage: 84_210 };
    const sold = fillAndSend(session(owner({ vehicules: [{ ...atHome, vendu }] }), { edition }), 'cession');
    const code = salesOf(sold)[0]?.code ?? '';
    const elsewhere = buying({ le: '2026-11-01', declareLe: undefined }, {}, edition);
    const told = fillAndSend(elsewhere, FLOW, { codeDonne: 'oui', codeCession: code });
    expect(standing(told)).toEqual([['a-payer', undefined]]);
  });
});

test('avec le code et une adresse confirmée, le provisoire vient avec le paiement, sans agent', () => {
  const paid = fillAndSend(fillAndSend(buying(), FLOW), 'paiement');
  expect(standing(paid)).toEqual([['acceptee', 'en-fabrication']]);
  expect(letterOf(paid, 'provisoire-disponible').paragraphes.join(' ')).toContain('3 décembre 2026');
});

test('le montant est dit ligne par ligne, au centime', () => {
  const letter = letterOf(fillAndSend(buying(), FLOW), 'achat-enregistre');
  expect(letter.aRetenir?.map(({ valeur }) => valeur)).toEqual([
    expect.stringMatching(/^ACH-/),
    expect.stringMatching(/^300/),
    expect.stringMatching(/^11/),
    expect.stringMatching(/^2,76/),
  ]);
});

test.each([
  [{ achatPlaque: 'UI-204-OO' }, 'achatPlaque', /rubrique A/],
  [{ achatPourQui: 'autre' }, 'achatPourQui', /pour vous-même/],
  [{ codeCession: '11111' }, 'codeCession', /Relisez-le avec le vendeur/],
  [{ achatLe: '2026-11-20' }, 'achatLe', /pas encore venu/],
  [{ achatLe: '2021-01-01' }, 'achatLe', /avant la date de l’ancienne carte grise/],
  [{ achatLe: '2026-10-30' }, 'achatLe', /un autre jour/],
  [{ titulaireNom: 'Zoé', titulairePrenom: 'Modèle' }, 'titulaireNom', /échangez-les/],
  [{ titulairePrenom: 'Zoë-Lou' }, 'titulairePrenom', /pièce d’identité/],
  [{ titulaireNaissance: '1986-11-02' }, 'titulaireNaissance', /pièce d’identité/],
  [{ titulaireCommune: 'Villedavant' }, 'titulaireCommune', /ville de naissance/],
  [{ titulaireSorte: 'morale' }, 'titulaireSorte', /au nom d’une personne/],
  [{ titulaireUsage: 'Modèle' }, 'titulaireUsage', /déjà écrit au-dessus/],
  [{ titulaireUsage: 'Croquis' }, 'titulaireUsage', /laissez la case vide/],
  [{ titulaireSexe: 'M' }, 'titulaireSexe', /pièce d’identité/],
  [{ titulairePays: 'autre' }, 'titulairePays', /pays de naissance/],
  [{ titulaireDepartement: '01' }, 'titulaireDepartement', /Exemple \(00\)/],
  [{ codeDonne: 'non', achatFormule: '0000BZ80336', achatCertificatLe: CAR.certificatDu }, 'achatFormule', /11 signes/],
  [
    { codeDonne: 'non', achatFormule: CAR.formule, achatCertificatLe: CAR.premiereImmatriculation },
    'achatCertificatLe',
    /rubrique I/,
  ],
])('%o est refusé à son champ, et dit quoi faire', (answers, cle, why) => {
  expect(errorsOf(answers)).toEqual([{ cle, message: expect.stringMatching(why) }]);
});

test('le nom d’usage n’est pas le nom de naissance, et s’écrit dans sa propre case', () => {
  const married = session(buyer({}, {}, { nomDeNaissance: 'Ébauche' }));
  const both = { titulaireNom: 'EBAUCHE', titulaireUsage: 'modele' };
  expect(errorsOf({ titulaireUsage: 'Modèle' }, married)).toMatchObject([{ cle: 'titulaireNom', message: /nom d’usage/ }]);
  expect(asked(both, married).status).toBe(201);
  expect(errorsOf({ ...both, titulaireUsage: 'Ébauche' }, married)).toMatchObject([{ cle: 'titulaireUsage' }]);
  expect(sentData(fillAndSend(married, FLOW))).toMatchObject({ titulaireNom: 'Ébauche', titulaireUsage: 'Modèle' });
  expect(linesOf(married, 'piece-identite')).toContain('Nom d’usage : Modèle');
});

test('le code d’une autre voiture, le code confidentiel : chacun a ses mots', () => {
  const { adresse: _old, ...mine } = CAR;
  const both = {
    vehicules: [
      { ...BOUGHT, achete: buyer().ants?.vehicules[0]?.achete },
      { ...mine, id: 'autre', plaque: 'IU-111-OO', codeConfidentiel: '55512' },
    ],
  };
  const world = session(owner({ demenageLe: undefined, ...both }));
  expect(errorsOf({ codeCession: '55512' }, world)).toMatchObject([{ message: /code confidentiel/ }]);
  const two = session(
    owner({
      vehicules: [
        { ...BOUGHT, achete: buyer().ants?.vehicules[0]?.achete },
        { ...BOUGHT, id: 'autre', plaque: 'IU-111-OO', achete: buyer().ants?.vehicules[0]?.achete },
      ],
    }),
  );
  expect(errorsOf({ codeCession: saleCode('IU-111-OO', '2026-11-01') }, two)).toMatchObject([
    { message: /autre voiture \(IU-111-OO\)/ },
  ]);
});

test('le code vaut quinze jours ; après, il reste la carte grise barrée', () => {
  expect(asked({}, until(buying(), '2026-11-16')).status).toBe(201);
  const late = until(buying(), '2026-11-17');
  expect(errorsOf({}, late)).toMatchObject([{ cle: 'codeCession', message: /depuis le 16 novembre 2026.*Non/ }]);
});

test('trois codes faux : le code n’est plus lu ce jour-là, et le bon l’est le lendemain', () => {
  const tried = ['11111', '22222', '33333'].reduce(
    (world, code) => typed(typed(world, 'codeDonne', 'oui'), 'codeCession', code),
    buying(),
  );
  expect(errorsOf({}, tried)).toMatchObject([{ cle: 'codeCession', message: /jusqu’à demain.*sans code/ }]);
  expect(asked({}, until(tried, '2026-11-04')).status).toBe(201);
  const twice = ['11111', '11111', '11111'].reduce(
    (world, code) => typed(world, 'codeCession', code),
    typed(buying(), 'codeDonne', 'oui'),
  );
  expect(asked({}, twice).status).toBe(201);
});

test('le vendeur n’a rien déclaré : sans code, rien n’est possible, et la page dit pourquoi', () => {
  const silent = buying({ declareLe: undefined });
  expect(errorsOf({ codeDonne: 'non', achatFormule: CAR.formule, achatCertificatLe: CAR.certificatDu }, silent)).toMatchObject([
    { cle: 'codeDonne', message: /n’a pas encore déclaré/ },
  ]);
});

const AVEC = [{ prenom: 'Éloi', nom: 'Trait', naissance: '1985-01-01' }];

test('un cotitulaire oublié se dit avant l’envoi, et se confirme ; le bilan dit ce que cela coûte', () => {
  const two = buying({ avec: AVEC });
  expect(asked({}, two)).toMatchObject({ status: 409, corps: { incoherences: [expect.stringContaining('Éloi Trait')] } });
  expect(lessonsOf(fillAndSend(two, FLOW))).not.toContain('cotitulaire a-venir');
  const alone = act(
    two,
    { repondre: { fait: 'cotitulaires', valeur: '0' } },
    { remplir: { demarche: FLOW } },
    { confirmer: FLOW },
  );
  expect(standing(alone)).toEqual([['a-payer', undefined]]);
  expect(lessonsOf(alone)).toContain('cotitulaire a-venir');
});

test('un cotitulaire est celui qui a signé, avec son nom dans la bonne case', () => {
  const two = buying({ avec: AVEC });
  const other = (nom: string, prenom: string) => ({
    cotitulaires: 1,
    'cotitulaireNom@cotitulaire-1': nom,
    'cotitulairePrenom@cotitulaire-1': prenom,
    'cotitulaireNaissance@cotitulaire-1': '1985-01-01',
  });
  expect(errorsOf(other('Éloi', 'Trait'), two)).toMatchObject([{ cle: 'cotitulaireNom@cotitulaire-1', message: /échangez-les/ }]);
  expect(errorsOf(other('Inconnu', 'Jean'), two)).toMatchObject([{ message: /n’a pas signé/ }]);
  expect(asked(other('TRAIT', 'Eloi'), two).status).toBe(201);
});

const ELOI = { ...AVEC[0], sexe: 'M', telephone: '06 39 98 01 12', courriel: 'eloi.trait@courrier.test' };
const AT = 'cotitulaire-1';

test.each(['2026', '2020'])(
  'édition %s : le sexe, le téléphone et le courriel d’un cotitulaire, tels qu’il les a envoyés',
  (edition) => {
    const two = buying({ avec: [ELOI] }, {}, edition);
    expect(linesOf(two, 'message-cotitulaire-berline-1')).toEqual([
      'Nom de naissance : Trait',
      'Prénom : Éloi',
      'Sexe : masculin',
      'Né ou née le : 1er janvier 1985',
      'Téléphone : 06 39 98 01 12',
      'Courriel : eloi.trait@courrier.test',
    ]);
    expect(sentData(fillAndSend(two, FLOW))).toMatchObject({
      titulaireCourriel: two.compte.identifiants.courriel,
      [`cotitulaireSexe@${AT}`]: 'M',
      [`cotitulaireTelephone@${AT}`]: '06 39 98 01 12',
      [`cotitulaireCourriel@${AT}`]: 'eloi.trait@courrier.test',
    });
  },
);

test('un cotitulaire dont rien de plus n’est dit : son sexe n’est pas demandé, et ses deux cases restent vides', () => {
  const sent = fillAndSend(buying({ avec: AVEC }), FLOW);
  expect(standing(sent)).toEqual([['a-payer', undefined]]);
  expect(Object.keys(sentData(sent))).not.toContain(`cotitulaireSexe@${AT}`);
  expect(allPapers(sent, [ants]).map(({ id }) => id)).not.toContain('message-cotitulaire-berline-1');
});

test('le sexe d’un cotitulaire se compare ; son téléphone et son courriel sont relus', () => {
  const two = buying({ avec: [ELOI] });
  const other = {
    cotitulaires: 1,
    [`cotitulaireNom@${AT}`]: 'Trait',
    [`cotitulairePrenom@${AT}`]: 'Éloi',
    [`cotitulaireNaissance@${AT}`]: '1985-01-01',
    [`cotitulaireTelephone@${AT}`]: ELOI.telephone,
    [`cotitulaireCourriel@${AT}`]: ELOI.courriel,
  };
  expect(errorsOf({ ...other, [`cotitulaireSexe@${AT}`]: 'F' }, two)).toEqual([
    { cle: `cotitulaireSexe@${AT}`, message: expect.stringMatching(/sa pièce d’identité/) },
  ]);
  expect(asked({ ...other, [`cotitulaireSexe@${AT}`]: 'M' }, two).status).toBe(201);
  const read = (fait: string, typed: string) => ants.flows.achat?.facts[fait]?.parse(typed);
  expect(read('cotitulaireTelephone', '0639980112')).toMatchObject({ ok: true, valeur: '06 39 98 01 12' });
  expect(read('cotitulaireTelephone', '06 39 98 01')).toMatchObject({ ok: false });
  expect(read('cotitulaireCourriel', 'eloi.trait')).toMatchObject({ ok: false, raison: expect.stringMatching(/@/) });
  expect(read('titulaireCourriel', 'zoe@gmail.com')).toMatchObject({ ok: false, raison: expect.stringMatching(/\.test/) });
  expect(read('titulaireCourriel', '')).toMatchObject({ ok: false });
});

test.each([
  ['carteBarree', 'carte-grise-berline~flou', /ne se lit pas/],
  ['carteBarree', 'carte-grise-berline~pleine', /n’est pas barrée/],
  ['certificatCession', 'certificat-cession-berline~signature', /signature manque/],
])('%s : « %s » passe, puis un agent le redemande ; le bon papier fait repartir la demande', (fait, fichier, why) => {
  const sent = fillAndSend(fillAndSend(buying(), FLOW, { [fait]: fichier }), 'paiement');
  const again = until(sent, '2026-11-10');
  expect(standing(again)).toEqual([['a-completer', undefined]]);
  expect(letterOf(again, 'complement-demande').paragraphes[0]).toMatch(why);
  const completed = fillAndSend(again, 'complement');
  expect(standing(until(completed, '2026-12-01'))).toEqual([['acceptee', 'remis']]);
});

test.each([['carte-grise-berline~heic'], ['carte-grise-berline~lourd']])(
  '« %s » n’est pas pris, et la page dit quoi choisir',
  (file) => {
    expect(ants.flows.achat?.facts.carteBarree?.parse(file)).toMatchObject({
      ok: false,
      raison: expect.stringMatching(/Choisissez/),
    });
  },
);

test('un contrôle technique de plus de six mois : un nouveau le lendemain, et la demande repart', () => {
  const old = buying({}, { controleTechnique: '2026-04-01' });
  const asked = until(fillAndSend(fillAndSend(old, FLOW), 'paiement'), '2026-11-09');
  expect(letterOf(asked, 'complement-demande').paragraphes[0]).toMatch(/plus de 6 mois/);
  const fresh = until(asked, '2026-11-11');
  expect(allPapers(fresh, [ants]).map(({ id }) => id)).toContain('controle-technique-neuf-berline');
  expect(standing(until(fillAndSend(fresh, 'complement'), '2026-12-05'))).toEqual([['acceptee', 'remis']]);
});

test('une contre-visite due depuis plus de deux mois ne va pas non plus', () => {
  const due = buying({}, { controleTechnique: '2026-08-20', contreVisite: true });
  const asked = until(fillAndSend(fillAndSend(due, FLOW), 'paiement'), '2026-11-09');
  expect(letterOf(asked, 'complement-demande').paragraphes[0]).toMatch(/contre-visite/);
});

test('une voiture de moins de quatre ans n’a pas besoin de contrôle technique', () => {
  const young = buying({}, { premiereImmatriculation: '2024-01-05', controleTechnique: undefined });
  expect(standing(fillAndSend(young, FLOW))).toEqual([['a-payer', undefined]]);
});

test('le papier redemandé ne vient pas : au bout de dix jours, la demande est rejetée, et l’argent est dit', () => {
  const sent = fillAndSend(fillAndSend(buying(), FLOW, { carteBarree: 'carte-grise-berline~flou' }), 'paiement');
  expect(standing(until(sent, '2026-11-19'))).toEqual([['a-completer', undefined]]);
  const end = until(sent, '2026-11-20');
  expect(standing(end)).toEqual([['rejetee', undefined]]);
  expect(letterOf(end, 'demande-rejetee').paragraphes.join(' ')).toMatch(/313,76/);
  expect(lessonsOf(end)).toContain('rejetee arrive');
  expect(fillAndSend(end, FLOW, { codeDonne: 'non' })).toBeTruthy();
});

test('le résultat du paiement ne revient pas : rien ne se paie deux fois, et le lendemain la réponse est là', () => {
  const sent = fillAndSend(buying(), FLOW);
  const lost = fillAndSend(sent, 'paiement', { confirmation: 'sans-reponse' });
  expect(standing(lost)).toEqual([['a-payer', undefined]]);
  expect(ask(lost, 'paiement', { dossier: 'paiement:2', donnees: {} })).toMatchObject({
    status: 404,
    corps: { message: expect.stringMatching(/pas une seconde fois/) },
  });
  const next = until(lost, '2026-11-04');
  expect(messages(next, 'paiement-recu')).toHaveLength(1);
  expect(standing(next)).toEqual([['acceptee', 'en-fabrication']]);
});

test('un mois pour demander ; passé le mois, la demande est prise et le bilan dit le risque', () => {
  expect(lessonsOf(buying())).toContain('carte-grise-non-demandee a-venir');
  const late = until(buying(), '2026-12-05');
  expect(lessonsOf(late)).toContain('carte-grise-non-demandee arrive');
  expect(lessonsOf(fillAndSend(late, FLOW))).toContain('carte-grise-en-retard arrive');
});

test('une adresse sans l’étage : la lettre revient, et le provisoire finit sans elle', () => {
  const paid = fillAndSend(fillAndSend(buying(), FLOW, { achatPrecision: 'non' }), 'paiement');
  expect(standing(until(paid, '2026-12-02'))).toEqual([['acceptee', 'retourne']]);
  const end = until(paid, '2026-12-04');
  expect(messages(end, 'provisoire-fini')).toHaveLength(1);
  expect(lessonsOf(end)).toEqual(expect.arrayContaining(['provisoire-fini arrive', 'adresse-incomplete arrive']));
});

test('une région dont le prix n’est pas connu : la démarche est fermée, et dit pourquoi', () => {
  const elsewhere = session(buyer({}, {}, { region: 'pays-de-la-loire' }));
  expect(ask(elsewhere, FLOW, { dossier: `${FLOW}:1`, donnees: truth }).corps.message).toMatch(/Pays de la Loire/);
});

test('le trajet de la donnée passe par le vendeur, les finances publiques et la région', () => {
  const paid = fillAndSend(fillAndSend(buying(), FLOW), 'paiement');
  expect(ants.stations(paid, `${FLOW}:1`).map(({ id, etat }) => `${id} ${etat}`)).toEqual([
    'vendeur passe',
    'vous passe',
    'siv passe',
    'fournisseur passe',
    'dgfip passe',
    'region passe',
    'imprimerie en-cours',
    'poste a-venir',
  ]);
  expect(titleStations(buying(), 'achat:1').map(({ etat }) => etat)).toEqual([
    'vous',
    'a-venir',
    'a-venir',
    'a-venir',
    'a-venir',
  ]);
});

const typed = (world: World, fait: string, saisie: string): World => answered(world, FLOW, fait, undefined, saisie);

test('acheter demande la connexion d’entraînement : le compte ANTS ne suffit pas, et ce qui est écrit reste', () => {
  const typed = answered(session(sharingBuyer()), FLOW, 'achatPlaque', undefined, CAR.plaque);
  const refused = ask(typed, FLOW, { dossier: `${FLOW}:1`, donnees: truth });
  expect(refused).toMatchObject({ status: 403, corps: { message: expect.stringMatching(/est gardé/) } });
  const bought = fillAndSend(typed, FLOW);
  expect(connectedBy(bought, 'ants')).toBe('identite');
  expect(standing(bought)).toEqual([['a-payer', undefined]]);
});

test('en 2020, ou sans compte ailleurs, ou quand il ouvre un espace vide, le compte ANTS suffit', () => {
  const wayIn = (who = sharingBuyer(), edition = '2026') => ants.flows.achat?.wayIn?.(session(who, { edition }));
  const { identite } = sharingBuyer();
  expect(wayIn()).toBe('identite');
  expect(wayIn(sharingBuyer(), '2020')).toBeUndefined();
  expect(wayIn(buyer())).toBeUndefined();
  if (identite) expect(wayIn({ ...sharingBuyer(), identite: { ...identite, comptesVides: ['ants'] } })).toBeUndefined();
});
