import { axe, expect, test } from './fixtures.ts';
import { guidedUntil, titled } from './guided.ts';
import { browserOf, goOn, titleIn } from './room.ts';
import { begin, modify, onTo, press, said, write, writeDay } from './wrong-inputs.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const edition of ['2026', '2020']) {
  test(`acheter, ${edition} : chaque plaque et chaque code faux a sa phrase, et rien n’est perdu`, {
    tag: ['@longue'],
  }, async ({ page }) => {
    await begin(page, 'acheter-une-voiture', edition);
    const browser = browserOf(page);
    const code = browser.getByLabel('Code de cession');
    await guidedUntil(page, () => code.isVisible());
    const plate = browser.getByLabel('Numéro d’immatriculation');
    const phone = await browser.getByLabel('Téléphone portable').inputValue();
    for (const good of ['io 871 ui', ' IO871UI ', '204 abc 00']) {
      await write(plate, good);
      await expect(browser.getByText(/ne se lit pas|Il manque la fin|pourrait être/)).toHaveCount(0);
    }
    for (const [typed, why] of [
      ['I0-871-UI', /la lettre O et le chiffre 0/],
      ['IO-871', /Il manque la fin/],
      ['ma voiture', /ne se lit pas/],
    ] as const) {
      await write(plate, typed);
      await said(page, why);
      await expect(plate).toHaveValue(typed);
    }
    await axe(page, `achat ${edition}, plaque fausse`);
    await write(plate, 'AB-123-CD');
    await said(page, /pourrait être celui de quelqu’un/);
    await write(plate, 'IO-871-UI');
    for (const [typed, why] of [
      ['1234', /a 5 chiffres\s; ici, il y en a 4/],
      ['11111', /Il reste 2 essais/],
      ['22222', /Il reste un essai/],
      ['33333', /n’est plus lu jusqu’à demain/],
    ] as const) {
      await write(code, typed);
      await said(page, why);
    }
    // The other way: two numbers of the old paper. What was typed in the first one waits.
    const given = browser.getByRole('group', { name: /Avez-vous un code de cession/ });
    await given.getByRole('radio', { name: 'Non' }).check();
    const formule = browser.getByLabel('Numéro de formule');
    for (const [typed, why] of [
      ['0000CD1127', /a 11 signes\s; ici, il y en a 10/],
      ['0000C011274', /quatre chiffres, deux lettres, puis cinq chiffres/],
    ] as const) {
      await write(formule, typed);
      await said(page, why);
      await expect(formule).toHaveValue(typed);
    }
    await write(formule, '2013BZ80335');
    await said(page, /pourrait exister/);
    await write(formule, ' 0000 cd 11274 ');
    await expect(browser.getByText(/pourrait exister|a 11 signes|quatre chiffres/)).toHaveCount(0);
    await given.getByRole('radio', { name: 'Oui' }).check();
    await expect(code).toHaveValue('33333');
    await expect(browser.getByLabel('Téléphone portable')).toHaveValue(phone);
    await expect(plate).toHaveValue('IO-871-UI');
  });

  test(`acheter, ${edition} : photo refusée, date impossible, noms échangés, société : la raison, puis tout repart`, {
    tag: ['@longue'],
  }, async ({ page }) => {
    await begin(page, 'acheter-une-voiture', edition);
    const browser = browserOf(page);
    await guidedUntil(page, titled('Les papiers'));
    const card = browser.getByRole('group', { name: /^Carte grise barrée/ });
    for (const [file, why] of [
      [/fichier .heic/, /JPG, PNG ou PDF/],
      [/fichier de 12 Mo/, /5 Mo/],
    ] as const) {
      const again = card.getByRole('button', { name: /Changer|Enlever|Choisir un autre/ });
      if (await again.first().isVisible()) await again.first().click();
      await card.getByRole('radio', { name: file }).check();
      await card.getByRole('button', { name: 'Joindre ce document' }).click();
      await said(page, why);
    }
    await axe(page, `achat ${edition}, photo refusée`);
    await guidedUntil(page, titled('Relire et valider'));
    const [start, holder] =
      edition === '2026' ? ['Pour commencer', 'Le futur titulaire'] : ['Le véhicule', 'Le titulaire et son adresse'];
    await modify(page, start);
    await writeDay(page, 'Jour de la vente', ['20', '12', '2026']);
    await onTo(page, holder);
    await write(browser.getByLabel('Nom de naissance').first(), 'Théo');
    await write(browser.getByLabel('Prénom').first(), 'Fusain');
    await onTo(page, 'Relire et valider');
    for (const box of await browser.getByRole('checkbox').all()) await box.check();
    await press(page, 'Valider ma demande');
    await said(page, /Rien n’est encore parti/);
    await said(page, /Ce jour n’est pas encore venu/);
    await said(page, /échangez-les/);
    await axe(page, `achat ${edition}, refusé`);
    await modify(page, start);
    await writeDay(page, 'Jour de la vente', ['1', '1', '2018']);
    await onTo(page, holder);
    await write(browser.getByLabel('Nom de naissance').first(), 'Fusain');
    await write(browser.getByLabel('Prénom').first(), 'Théo');
    await onTo(page, 'Relire et valider');
    await press(page, 'Valider ma demande');
    await said(page, /avant la date de l’ancienne carte grise/);
    // The code is this sale's, and the plate another car's.
    await modify(page, start);
    await writeDay(page, 'Jour de la vente', ['2', '11', '2026']);
    await write(browser.getByLabel('Numéro d’immatriculation'), 'UI-204-OU');
    await onTo(page, 'Relire et valider');
    await press(page, 'Valider ma demande');
    await said(page, /Aucune vente ne va avec le numéro UI-204-OU/);
    await modify(page, start);
    await write(browser.getByLabel('Numéro d’immatriculation'), 'IO-871-UI');
    await onTo(page, holder);
    await browser.getByRole('radio', { name: 'Une société ou une association' }).check();
    await onTo(page, 'Relire et valider');
    await press(page, 'Valider ma demande');
    await said(page, /Le certificat de cession est au nom d’une personne/);
    await modify(page, holder);
    await browser.getByRole('radio', { name: 'Une personne' }).check();
    await onTo(page, 'Relire et valider');
    await press(page, 'Valider ma demande');
    await expect(titleIn(page, 'Votre demande est enregistrée')).toBeVisible();
  });

  test(`payer, ${edition} : une autre carte, un refus de la banque, une réponse perdue : rien ne se paie deux fois`, {
    tag: ['@longue'],
  }, async ({ page }) => {
    await begin(page, 'acheter-une-voiture', edition);
    const browser = browserOf(page);
    await guidedUntil(page, titled('Votre carte'));
    await write(browser.getByLabel('Numéro de carte'), '4974 0184 0223 2706');
    await said(page, /N’écrivez jamais la vôtre/);
    await guidedUntil(page, titled('L’accord de la banque'));
    await browser.getByRole('radio', { name: 'Je refuse' }).check();
    await press(page, 'Payer');
    await said(page, /Rien n’est débité/);
    await axe(page, `paiement ${edition}, refusé`);
    await browser.getByRole('radio', { name: /la page se ferme avant la réponse/ }).check();
    await press(page, 'Payer');
    await expect(titleIn(page, 'Le résultat du paiement n’est pas connu')).toBeVisible();
    await said(page, /Ne payez pas une seconde fois/);
    await axe(page, `paiement ${edition}, réponse perdue`);
  });

  test(`vendre, ${edition} : dans le futur ou avant l’achat, la vente n’est pas prise, et tout reste écrit`, {
    tag: ['@longue'],
  }, async ({ page }) => {
    await begin(page, 'vendre-sa-voiture', edition);
    const browser = browserOf(page);
    await guidedUntil(page, titled('La vente'));
    const [last, send] = edition === '2026' ? ['Certifier', 'Déclarer la vente'] : ['La vente', 'Déclarer la vente'];
    await guidedUntil(
      page,
      async () =>
        (await browser.getByRole('button', { name: send }).isVisible()) &&
        (await browser.getByRole('checkbox', { name: /Je certifie/ }).isChecked()),
    );
    for (const [day, why] of [
      [['20', '12', '2026'], /Ce moment n’est pas encore passé/],
      [['1', '1', '2018'], /avant la date de votre carte grise/],
    ] as const) {
      if (last !== 'La vente')
        await browser
          .getByRole('button', { name: 'Revenir à l’étape précédente' })
          .or(browser.getByRole('link', { name: 'Revenir à l’étape précédente' }))
          .click();
      await writeDay(page, 'Jour de la vente', day);
      await onTo(page, last);
      await press(page, send);
      await said(page, why);
    }
    await axe(page, `vente ${edition}, refusée`);
    if (last !== 'La vente')
      await browser
        .getByRole('button', { name: 'Revenir à l’étape précédente' })
        .or(browser.getByRole('link', { name: 'Revenir à l’étape précédente' }))
        .click();
    await expect(browser.getByLabel('Kilométrage')).toHaveValue(/148\D?300/);
  });

  test(`acheter à deux, ${edition} : le cotitulaire oublié se dit avant l’envoi, et l’on choisit`, {
    tag: ['@longue'],
  }, async ({ page }) => {
    await begin(page, 'code-de-cession-perime', edition);
    const browser = browserOf(page);
    const holder = edition === '2026' ? 'Le futur titulaire' : 'Le titulaire et son adresse';
    await guidedUntil(page, titled('Relire et valider'));
    await modify(page, holder);
    await expect(browser.getByRole('group', { name: 'Le cotitulaire' }).getByLabel('Prénom')).toHaveValue('Alma');
    await write(browser.getByLabel('Combien de personnes achètent avec vous ?'), '0');
    await onTo(page, 'Relire et valider');
    for (const box of await browser.getByRole('checkbox').all()) await box.check();
    await press(page, 'Valider ma demande');
    await said(page, /signé aussi par Alma Lavis/);
    await axe(page, `achat ${edition}, cotitulaire oublié`);
    // Asked for again, the other person is written as before.
    await press(page, 'Corriger');
    await expect(titleIn(page, /Vérifiez avant d’envoyer/)).toHaveCount(0);
    await onTo(page, holder);
    await write(browser.getByLabel('Combien de personnes achètent avec vous ?'), '1');
    await expect(browser.getByRole('group', { name: 'Le cotitulaire' }).getByLabel('Prénom')).toHaveValue('Alma');
    await onTo(page, 'Relire et valider');
    await press(page, 'Valider ma demande');
    await expect(titleIn(page, 'Votre demande est enregistrée')).toBeVisible();
  });

  test(`passeport, ${edition} : timbre et numéro mal recopiés, numéro déjà pris : la page dit quoi faire`, {
    tag: ['@longue'],
  }, async ({ page }) => {
    await begin(page, 'passeport-a-temps', edition);
    const browser = browserOf(page);
    const stamp = browser.getByLabel('Numéro du timbre');
    await guidedUntil(page, () => stamp.isVisible());
    for (const [typed, why] of [
      ['1234 5678', /a 16 chiffres\s; ici, il y en a 8/],
      ['O000 1111 2222 3333', /0 \(zéro\) et non la lettre O/],
    ] as const) {
      await write(stamp, typed);
      await said(page, why);
      await expect(stamp).toHaveValue(typed);
    }
    await axe(page, `timbre ${edition}, numéro faux`);
    await write(stamp, '');
    const number = browser.getByLabel('Numéro de pré-demande');
    await guidedUntil(page, () => number.isVisible());
    const good = await guidedNumber();
    for (const [typed, why] of [
      ['ex 12', /a 10 lettres et chiffres\s; ici, il y en a 4/],
      ['EX-2345678', /n’a que des lettres et des chiffres|il y en a/],
      ['AB12345678', /commence par EX/],
    ] as const) {
      await write(number, typed);
      await said(page, why);
    }
    await axe(page, `rendez-vous ${edition}, numéro faux`);
    await write(number, 'EXZZZZZZZZ');
    await press(page, 'Confirmer le rendez-vous');
    await said(page, /n’est pas connu/);
    await write(number, ` ${good.toLowerCase().replace(/(.{5})/, '$1 ')} `);
    await press(page, 'Confirmer le rendez-vous');
    await expect(titleIn(page, 'Votre rendez-vous est pris')).toBeVisible();

    // The same number, for a second appointment.
    await browser
      .getByRole('link', { name: /Revenir à mon espace|Mon espace/ })
      .first()
      .click();
    await browser
      .getByRole('link', { name: /rendez-vous en mairie/i })
      .first()
      .click();
    if (edition === '2026') {
      await browser.getByLabel('Autour de quelle commune ?').selectOption({ label: 'Exempleville' });
      await browser.getByRole('radio', { name: '60 km' }).check();
    } else await browser.getByLabel('Dans quelle mairie ?').selectOption({ label: 'Mairie de Port-Imaginaire' });
    await browser.getByRole('radio', { name: 'Passeport', exact: true }).check();
    await write(browser.getByLabel('Pour combien de personnes ?'), '1');
    if (edition === '2026') {
      await writeDay(page, 'À partir du', ['4', '11', '2026']);
      await writeDay(page, 'Jusqu’au', ['18', '12', '2026']);
    }
    await goOn(page);
    await browser.getByRole('radio').first().check();
    await goOn(page);
    await write(number, good);
    await press(page, 'Confirmer le rendez-vous');
    await said(page, /a déjà un rendez-vous.*Annulez-le d’abord/);
    await expect(number).toHaveValue(good);
    await axe(page, `rendez-vous ${edition}, numéro déjà pris`);

    /** The number on the receipt of the pré-demande, as the guide types it. */
    async function guidedNumber(): Promise<string> {
      await guidedUntil(page, async () => /^EX/.test(await number.inputValue()));
      return number.inputValue();
    }
  });

  test(`permis, ${edition} : le code d’une photo mal recopié, ou déjà servi, ne part pas`, {
    tag: ['@longue'],
  }, async ({ page }) => {
    await begin(page, 'permis-perdu', edition);
    const browser = browserOf(page);
    const code = browser.getByLabel('Code de la photo');
    await guidedUntil(page, () => code.isVisible());
    for (const [typed, why] of [
      ['EXPHOTO25B6', /a 22 signes\s; ici, il y en a 11/],
      ['AB12CD34EF56AB12CD34EF', /commence par EXPHOTO/],
    ] as const) {
      await write(code, typed);
      await said(page, why);
    }
    const last = edition === '2026' ? 'Relire, puis envoyer' : 'Récapitulatif';
    const photo = edition === '2026' ? 'Photo et signature' : 'Photo et pièces';
    await guidedUntil(page, titled(last));
    for (const box of await browser.getByRole('checkbox').all()) await box.check();
    for (const [typed, why] of [
      ['exphoto25 b6l3n8 r5v9d4f', /a déjà servi/],
      ['EXPHOTO24C5M4P7S6W2E3G', /six mois|6 mois/],
    ] as const) {
      await modify(page, photo);
      await write(code, typed);
      await onTo(page, last);
      await browser
        .getByRole('button', { name: /^(Envoyer|Valider)/ })
        .first()
        .click();
      await said(page, why);
    }
    await axe(page, `permis ${edition}, code de photo refusé`);
    await modify(page, photo);
    await write(code, 'EXPHOTO26A7K2M9Q4T8B5C');
    await onTo(page, last);
    await browser
      .getByRole('button', { name: /^(Envoyer|Valider)/ })
      .first()
      .click();
    await expect(browser.getByRole('link', { name: 'Payer le permis' })).toBeVisible();
  });
}
