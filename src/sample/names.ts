/** Made-up people of many places: first names, last names, and the companies of their e-mail addresses. */

const words = (text: string): string[] => text.trim().split(/\s+/);

export const firstNames = words(`
  Ana Amara Bilal Chloe Daniela Emeka Fatima Goran Hana Ines Jonas Kavya Liam Mei Nikolai Olivia Priya Quentin Rosa
  Samir Tomasz Uma Viktor Wanjiku Ximena Yusuf Zofia Aisha Bruno Carmen Dmitri Elif Femi Greta Hiro Isla Joao Kofi Leila
  Marta Noor Oscar Paula Ravi Sofia Thabo Valeria Wei Yara Zainab Adrian Beatriz Cedric Divya Erik Farah Gael Ingrid
  Jamal Katya Luca Maya Naveen Oona Petra Rafael Sanna Tariq Vera Anders Bo Chiara Deepa Eilidh Florin Hugo Ivana Kemal
  Lindiwe Mateo Nadia Orla Pavel Rahel Siobhan Theo`);

export const lastNames = words(`
  Abara Bergstrom Castillo Dvorak Eriksen Fontaine Gupta Hoffmann Ivanova Jankowski Kimura Lindqvist Mbeki Nakamura
  O'Leary Petrov Quiroga Rahman Santos Takahashi Ueda Varga Wanjiru Xu Yildiz Zeman Adeyemi Bianchi Chowdhury Duarte
  Engel Farouk Garcia Haddad Iyer Jensen Kowalczyk Larsson Moreau Novak Okafor Papadakis Reyes Schneider Tanaka Usman
  Vasquez Whitfield Yamada Zhang Amoah Brandt Costa Delgado Esposito Fischer Gallagher Hernandez Ismail Joshi Keller
  Lefevre Mensah Nguyen Olsen Perera Rossi Silva Turner Volkov Weber Baptiste Chen Demir Eze Fraser Hussain Kaplan Lopes
  Marchetti Nilsson Odhiambo Pillai`);

export const domains = ['mail.example.org', 'team.example.com', 'staff.example.net'];
