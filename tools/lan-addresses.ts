import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** The network cards of a machine, by name, as `os.networkInterfaces()` tells them. */
export type Cards = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

// A card that exists only inside this computer, or that leads to a distant office: nobody in the room can reach it.
const INSIDE =
  /^(docker|br-|veth|virbr|vbox|vmnet|tun|tap|utun|wg|zt|tailscale|lxc|lxd|podman|cni)|vethernet|virtualbox|vmware|hyper-v|wsl/i;

// 169.254.x.x: the card asked the network for an address, and nobody answered.
const UNANSWERED = /^169\.254\./;

/** The IPv4 addresses where the other devices of the room can find this computer; none when it is on no network. */
export function lanAddresses(cards: Cards = networkInterfaces()): string[] {
  const found = Object.entries(cards).flatMap(([name, infos = []]) =>
    infos
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !UNANSWERED.test(address))
      .map(({ address }) => ({ address, inside: INSIDE.test(name) })),
  );
  const seen = found.filter(({ inside }) => !inside);
  // A name may deceive: rather a doubtful address than none.
  return (seen.length > 0 ? seen : found).map(({ address }) => address);
}
