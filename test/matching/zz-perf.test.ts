import { test } from 'vitest';
import { solveProblem } from '../../src/matching/solve/solve.js';
let seed = 7; const rnd = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
const now = () => performance.now();
test('perf', () => {
  for (const [n, m, cap, f, name] of [[1000,400,0,() => Math.floor(rnd()*10000),'uni'],[5000,2000,0,() => Math.floor(rnd()*10000),'uni'],[5000,2000,0,rnd,'reals'],[2000,800,0,() => 5,'flat'],[1000,1000,1,() => Math.floor(rnd()*10000),'sq'],[2000,800,1,() => Math.floor(rnd()*20),'tied,unm'],[1000,1000,1,() => Math.sqrt(rnd()*10000),'sqrt']] as any) {
    const p = { capacity: Array.from({length:m},()=>cap||1+Math.floor(rnd()*5)), scores: Array.from({length:n},()=>Array.from({length:m},f)) };
    for (const o of ['coverage,total','coverage,floor,total','total']) {
    if (o!=='coverage,total' && n>2000) continue;
    const t=now(); const a = solveProblem(p,o,now); console.log(n,m,name,o,a.status,a.total,'ms',a.ms.toFixed(0),'all',(now()-t).toFixed(0),'un',a.unmatched.length,(a.certificate as any).lift,(a.certificate as any).gap);
    }
  }
  const edges:any[]=[]; for(let i=0;i<5000;i++){const s=new Set<number>(); while(s.size<20) s.add(Math.floor(rnd()*5000)); for(const j of s) edges.push([i,j,Math.floor(rnd()*1000)]);}
  for (const o of ['coverage,total','coverage,floor,total','total']) { const t=now(); const a=solveProblem({mentees:5000,capacity:new Array(5000).fill(1),edges},o,now); console.log('sparse',o,a.status,a.ms,now()-t,a.unmatched.length,JSON.stringify(a.unmatched[0])?.slice(0,300),(a.certificate as any).lift,(a.certificate as any).gap);}
});
