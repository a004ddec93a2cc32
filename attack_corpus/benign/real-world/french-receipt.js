/*---
title = "a French receipt with accents and apostrophes"
why = "Escaped apostrophes, guillemets and narrow no-break spaces in text."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.obtenirPanier]
client = "Zoé Lefèvre"
articles = [
  { nom = "Pain d'épices", qte = 2, prix = 3.4 },
  { nom = "Crème brûlée", qte = 1, prix = 5.9 },
  { nom = "Œufs", qte = 12, prix = 0.35 },
]
[expect]
value_json = '''
{
  "titre": "Reçu n° 17 pour Zoé Lefèvre",
  "lignes": [
    "2 × Pain d'épices........6,80 €",
    "1 × Crème brûlée.........5,90 €",
    "12 × Œufs................4,20 €",
    "-------------------------------",
    "Total à payer : 15,21 €"
  ],
  "message": "Merci ! C'est l'heure des « bonnes affaires »."
}'''
---*/
const panier = await callTool('obtenirPanier', { id: 17 });

const euros = (montant) => montant.toFixed(2).replace('.', ',') + '\u202f€';

const lignes = panier.articles.map(({ nom, qte, prix }) => {
  const gauche = `${qte} × ${nom}`;
  return gauche.padEnd(22, '.') + euros(qte * prix).padStart(9, '.');
});

const total = panier.articles.reduce((somme, a) => somme + a.qte * a.prix, 0);
const remise = total > 15 ? total * 0.1 : 0;

lignes.push('-'.repeat(31));
lignes.push('Total à payer : ' + euros(total - remise));

return {
  titre: `Reçu n° 17 pour ${panier.client}`,
  lignes,
  message: remise > 0 ? 'Merci ! C\'est l\'heure des « bonnes affaires ».' : 'Merci !',
};
