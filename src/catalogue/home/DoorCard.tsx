import { Icon, type IconName } from '#ui/index.ts';
import './doors.css';

/** `main` is the one door that most people need. */
export type DoorCardProps = { title: string; text: string; action: string; href: string; icon: IconName; main?: boolean };

/** A way in. The whole card can be pressed; only its title is the link. */
export function DoorCard({ title, text, action, href, icon, main = false }: DoorCardProps) {
  return (
    <li className={main ? 'home-door home-door--main' : 'home-door'}>
      <span className="home-door__shape">
        <Icon name={icon} />
      </span>
      <h3 className="home-door__title">
        <a href={href}>{title}</a>
      </h3>
      <p className="home-door__text">{text}</p>
      <span className="home-door__action" aria-hidden="true">
        {action}
        <Icon name="fleche" />
      </span>
    </li>
  );
}
