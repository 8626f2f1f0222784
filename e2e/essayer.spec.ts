import { readFileSync } from 'node:fs';
import { axe, expect, test } from './fixtures.ts';
import { browserOf } from './room.ts';
import { firstIn } from './widths.ts';

const scenario = readFileSync('scenarios/caf/premiere-declaration.yaml', 'utf8');
const file = (name: string, text: string) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });

for (const width of firstIn('telephone'))
  test(`sur le site aussi, un formateur essaie son fichier : faute dite, puis corrigée, jouée, retrouvée ${width}`, async ({
    page,
  }) => {
    await page.goto('/animer/');
    await page.getByRole('link', { name: /Essayer un fichier/ }).click();
    const choose = page.getByLabel(/Choisissez votre fichier/);
    await expect(choose).toBeEnabled();
    await page.waitForLoadState('networkidle');
    await choose.setInputFiles([file('essai.yaml', scenario.replace('niveau: debutant', 'niveau: facile'))]);
    const line = scenario.split('\n').findIndex((one) => one.startsWith('niveau:')) + 1;
    await expect(page.getByText(`Ligne ${line} :`)).toBeVisible({ timeout: 20_000 });
    // A trainer corrects elsewhere: the page, opened again, still says what to correct.
    await page.reload();
    const refused = page.getByRole('region', { name: 'À corriger depuis la dernière fois' });
    await expect(refused.getByText('essai.yaml')).toBeVisible();
    await expect(refused.getByText(`Ligne ${line} :`)).toBeVisible();
    await expect(refused.getByText('les remarques des 3 derniers fichiers refusés')).toBeVisible();
    await axe(page);
    await page.waitForLoadState('networkidle');
    await choose.setInputFiles([file('essai.yaml', scenario)]);
    await expect(page.getByRole('link', { name: 'Jouer avec le guide' })).toBeVisible({ timeout: 20_000 });
    await expect(refused).toBeHidden();
    await axe(page);
    await page.getByRole('link', { name: 'Jouer avec le guide' }).click();
    await expect(browserOf(page).getByRole('heading', { level: 1, name: /Se connecter/ })).toBeVisible();
    await page.reload();
    await expect(browserOf(page).getByRole('heading', { level: 1, name: /Se connecter/ })).toBeVisible();
    await expect(page).toHaveURL(/exercice=essai\/essai-/);
    // The page says what it keeps, and where to find it again.
    await page.goto('/animer/essayer/');
    const kept = page.getByRole('region', { name: 'Vos derniers essais' });
    await expect(kept.getByText('les 3 derniers scénarios')).toBeVisible();
    await expect(kept.getByRole('link', { name: /Ma première déclaration/ })).toBeVisible();
    await kept.getByRole('button', { name: 'Effacer ces essais' }).click();
    await expect(kept).toBeHidden();
  });
