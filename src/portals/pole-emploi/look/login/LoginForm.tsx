import { LoginForm as Form, type LoginFormProps } from '#look/login/LoginForm.tsx';
import { CONNEXION } from '../../flows/acces/connexion/state.ts';
import { DOWN } from '../down.ts';

/** A page of this portal's door. */
export const LoginForm = (props: Omit<LoginFormProps, 'demarche' | 'panne'>) => (
  <Form {...props} demarche={CONNEXION} panne={DOWN} />
);
