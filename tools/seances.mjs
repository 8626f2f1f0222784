// « npm run seances » : ten thousand sessions lived at random in every portal, kept, left, killed, taken up again, carried away as a file.
// « npm run seances -- 500 120 » lives 500 of them, from number 120.
import { prepare, run } from './setup.mjs';

await prepare(import.meta.url);
const [VIES = '10000', VIES_DE = '0'] = process.argv.slice(2);
const { code } = await run('vitest', ['run', '--project', 'unit*', 'src/security/kept-lives.test.ts'], {
  env: { VIES, VIES_DE },
});
process.exitCode = code;
