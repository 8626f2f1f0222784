import { type RefObject, useEffect, useRef } from 'react';
import { addressee } from '#engine/household/addressee.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { fullName } from '#engine/words/full-name.ts';
import { noBreak } from '#engine/words/no-break.ts';
import { LetterSheet } from '#form/LetterSheet.tsx';
import { cible } from '#form/look.ts';
import { RichText } from '#form/RichText.tsx';
import { RuleSource } from '#form/rules-on-screen.tsx';
import type { Langue } from '#schema/texte.ts';
import { Button, DataList, EmptyState, Icon, type IconName, Notice } from '#ui/index.ts';
import { clock } from '../ground/dates.ts';
import { glassWords } from '../words/glass.ts';
import { t } from '../words/mailbox.ts';
import { t as room } from '../words/room.ts';
import { type Mail, mailOf } from './mail.ts';
import './mailbox.css';

/** `ouverte` is the message being read; `onOpen(undefined)` goes back to the list. */
export type MailboxProps = {
  world: World;
  portals: readonly Portal[];
  langue: Langue;
  ouverte: string | undefined;
  onOpen: (message: string | undefined) => void;
  /** Opens the page to which the link of a message leads. */
  onFollow: (lieu: string) => void;
};

const ICONS: Readonly<Record<Mail['canal'], IconName>> = { courriel: 'messages', sms: 'telephone', courrier: 'document' };

/** E-mails, text messages and letters of the fictional person, outside any portal. */
export function Mailbox({ world, portals, langue, ouverte, onOpen, onFollow }: MailboxProps) {
  const mail = mailOf(world, portals);
  const open = mail.find(({ id }) => id === ouverte);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(open?.id);
  useEffect(() => {
    // The page changed under the finger: what is read next is its title.
    if (shown.current === open?.id) return;
    shown.current = open?.id;
    title.current?.focus();
  }, [open?.id]);
  const who = fullName(world.compte.prenom, world.compte.nom);
  return (
    <div className="mailbox">
      <header className="mailbox__head">
        <Icon name="messages" />
        <p>
          <b>{room('messagerie', langue)}</b> <span lang="fr">{who}</span>
        </p>
      </header>
      {open ? (
        <Letter mail={open} world={world} langue={langue} title={title} onBack={() => onOpen(undefined)} onFollow={onFollow} />
      ) : (
        <div className="mailbox__page">
          <h1 ref={title} tabIndex={-1}>
            {t('messagerieListe', langue)}
          </h1>
          {mail.length === 0 && (
            <EmptyState icon="messages" title={t('messagerieVide', langue)}>
              {t('messagerieVideAide', langue)}
            </EmptyState>
          )}
          <ul className="mailbox__list">
            {mail.map((one) => (
              <li key={one.id}>
                <Line mail={one} newest={isNewest(one, mail)} langue={langue} onOpen={() => onOpen(one.id)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Of several messages with one subject, such as codes, the one that counts. */
const isNewest = ({ lettre, canal, id }: Mail, all: readonly Mail[]): boolean => {
  const same = all.filter((one) => one.canal === canal && one.lettre.objet === lettre.objet);
  return same.length > 1 && same[0]?.id === id;
};

/** « 3 novembre 2026, 9 h 20 » */
const moment = ({ le, minute }: Mail): string => `${dayInWords(le)}, ${clock(minute)}`;

/** `newest`: others look the same, and are older. */
type LineProps = { mail: Mail; newest: boolean; langue: Langue; onOpen: () => void };

function Line({ mail, newest, langue, onOpen }: LineProps) {
  return (
    <button
      className={mail.lu ? 'mailbox__line' : 'mailbox__line mailbox__line--new'}
      type="button"
      data-cible={`message:${mail.id}`}
      onClick={onOpen}
    >
      <Icon name={ICONS[mail.canal]} />
      <span className="mailbox__what">
        <span className="mailbox__subject" lang="fr">
          {noBreak(mail.lettre.objet)}
        </span>
        <span className="mailbox__from">
          {t(mail.canal, langue)} · <span lang="fr">{mail.lettre.de}</span> · <span lang="fr">{moment(mail)}</span>
          {newest && <b> · {t('dernier', langue)}</b>}
        </span>
      </span>
      {!mail.lu && <span className="mailbox__new">{t('nonLu', langue)}</span>}
    </button>
  );
}

type LetterProps = {
  mail: Mail;
  world: World;
  langue: Langue;
  title: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
  onFollow: MailboxProps['onFollow'];
};

function Letter({ mail, world, langue, title, onBack, onFollow }: LetterProps) {
  const { objet, de, source } = mail.lettre;
  return (
    <article className="mailbox__page">
      <Button variant="lien" icon="retour" onClick={onBack}>
        {t('retourMessages', langue)}
      </Button>
      <h1 ref={title} tabIndex={-1} lang="fr">
        {noBreak(objet)}
      </h1>
      <p className="mailbox__from">
        {t(mail.canal, langue)} · {t('deQui', langue, { de })} · <span lang="fr">{moment(mail)}</span>
      </p>
      {mail.canal === 'courrier' ? (
        <div className="mailbox__letter">
          <LetterSheet
            letter={mail.lettre}
            pour={addressee(world.compte)}
            date={`Le ${dayInWords(mail.le)}`}
            langue={langue}
            glossaire={mail.glossaire}
            words={glassWords(langue)}
          />
        </div>
      ) : (
        <Message mail={mail} langue={langue} onFollow={onFollow} />
      )}
      {source !== undefined && <RuleSource quoi={objet} source={source} />}
    </article>
  );
}

/** An e-mail or a text message: words on a screen, that ask for no password. */
function Message({ mail: { lettre, glossaire }, langue, onFollow }: Pick<LetterProps, 'mail' | 'langue' | 'onFollow'>) {
  const { paragraphes, aRetenir = [], lien } = lettre;
  return (
    <>
      <div className="mailbox__text" lang="fr">
        {paragraphes.map((paragraph) => (
          <p key={paragraph}>
            <RichText text={paragraph} langue={langue} glossaire={glossaire} />
          </p>
        ))}
        {lien && (
          <p>
            <a
              href={`#${lien.lieu}`}
              data-cible={cible.lieu(lien.lieu)}
              onClick={(event) => {
                event.preventDefault();
                onFollow(lien.lieu);
              }}
            >
              {lien.mots}
            </a>
          </p>
        )}
      </div>
      {aRetenir.length > 0 && (
        <section className="mailbox__keep">
          <h2>{t('aRetenir', langue)}</h2>
          <div lang="fr">
            <DataList items={aRetenir.map(({ libelle, valeur }) => ({ terme: noBreak(libelle), valeur: noBreak(valeur) }))} />
          </div>
        </section>
      )}
      <Notice>{t('jamaisDeLien', langue)}</Notice>
    </>
  );
}
