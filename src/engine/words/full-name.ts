/** A name as it is called out. Some people have one name only, and give it in both boxes: it is said once. */
export const fullName = (prenom: string, nom: string): string => (prenom === nom ? nom : `${prenom} ${nom}`);
