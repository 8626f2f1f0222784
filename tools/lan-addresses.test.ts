import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from './lan-addresses.ts';

const card = (address: string, internal = false): NetworkInterfaceInfo => ({
  family: 'IPv4',
  address,
  internal,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
});
const six: NetworkInterfaceInfo = { ...card('fe80::1'), family: 'IPv6', scopeid: 1 };
const lo = [card('127.0.0.1', true)];

test('l’adresse du Wi-Fi est donnée, pas celles que personne d’autre ne peut ouvrir', () => {
  expect(lanAddresses({ lo, wlan0: [six, card('192.168.1.23')] })).toEqual(['192.168.1.23']);
});

test('les cartes des machines virtuelles ne sont pas proposées à la salle', () => {
  const cards = {
    docker0: [card('172.17.0.1')],
    'vEthernet (WSL)': [card('172.20.0.1')],
    'VirtualBox Host-Only Network': [card('192.168.56.1')],
    'Wi-Fi': [card('10.0.0.7')],
  };
  expect(lanAddresses(cards)).toEqual(['10.0.0.7']);
});

test('faute de mieux, une carte au nom douteux est donnée', () => {
  expect(lanAddresses({ lo, docker0: [card('172.17.0.1')] })).toEqual(['172.17.0.1']);
});

test('deux réseaux, deux adresses : le formateur choisit', () => {
  expect(lanAddresses({ Ethernet: [card('10.1.0.4')], 'Wi-Fi': [card('192.168.1.9')] })).toEqual(['10.1.0.4', '192.168.1.9']);
});

test('un câble sans réponse, ou rien : aucune adresse', () => {
  expect(lanAddresses({ lo, eth0: [card('169.254.12.3')] })).toEqual([]);
  expect(lanAddresses({ lo, gone: undefined })).toEqual([]);
});
