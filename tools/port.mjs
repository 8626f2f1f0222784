// The port of the commands that serve, and what is said when it will not do. Plain JavaScript: it is looked at before anything is
// installed or built, on the Node at hand.
import { createServer } from 'node:net';

const USUAL = 4321;
const LAST = 65_535;
// Not the usual one: what is shown as an example must differ from what would come anyway.
const EXAMPLE = 4400;

/** The port asked for: the word after the command (« npm start -- 4400 »), else PORT, else 4321. Throws with what to say to the person. */
export function askedPort(words, env, command) {
  const [word, ...others] = words;
  if (others.length > 0)
    throw new Error(`Un seul mot après « -- » : le numéro de port. Par exemple :\n\n  ${command} -- ${EXAMPLE}\n`);
  const [asked, said] = word === undefined ? [env.PORT?.trim() || String(USUAL), `PORT=${env.PORT}`] : [word.trim(), word];
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port >= 1 && port <= LAST) return port;
  throw new Error(
    `« ${said} » n’est pas un numéro de port. Il faut un nombre entre 1 et ${LAST}, par exemple :\n\n  ${command} -- ${EXAMPLE}\n`,
  );
}

/** What to say of a port that could not be opened, from the error of the system. */
export function whyNot({ code, message }, port, command) {
  if (code === 'EADDRINUSE') {
    const next = port < LAST ? port + 1 : USUAL;
    return `Le port ${port} est déjà pris, peut-être par une autre fenêtre de ce site.\nFermez-la, ou choisissez un autre port :\n\n  ${command} -- ${next}\n`;
  }
  const reason = code === 'EACCES' ? 'le système le garde pour lui' : message;
  return `Le site ne peut pas s’ouvrir sur le port ${port} : ${reason}.\nChoisissez un autre port, par exemple :\n\n  ${command} -- ${EXAMPLE}\n`;
}

/** Opens a port of an address and closes it at once. Rejects with the error of the system when it cannot be had. */
export function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** The port that a command will serve on, known to be free; else says why not and ends with code 1. */
export async function freePort(command, host) {
  let port;
  try {
    port = askedPort(process.argv.slice(2), process.env, command);
  } catch ({ message }) {
    return giveUp(message);
  }
  await tryPort(port, host).catch((error) => giveUp(whyNot(error, port, command)));
  return port;
}

function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}
