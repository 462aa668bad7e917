import re,sys,hashlib,unicodedata,glob,os
OUT='/work/helper-two/src/test/resources/drafting/blind3'
os.makedirs(OUT,exist_ok=True)
def sha(s): return hashlib.sha256(s.encode()).hexdigest()
def slug(s):
    s=''.join(c for c in unicodedata.normalize('NFD',s.replace('đ','d').replace('ł','l')) if not unicodedata.combining(c))
    return re.sub(r'[^a-z0-9]+','-',re.sub(r"['’]",'',s.lower())).strip('-')
def q(s): return '"'+s.replace('"','\\"')+'"' if re.search(r'''[:#\[\]{},&*!|>%@"]|^['\d-]|^No$''',s) else s
def build(f):
    name=os.path.basename(f)[:-4]
    raw=open(f,encoding='utf-8').read()
    text,facts=raw.split('\n=====\n')
    lines=[]; spans={}; pos=0
    for para,l in enumerate(text.strip().split('\n'),1):
        parts=re.split(r'§(\d+) ',l); out=parts[0]
        for n,s in zip(parts[1::2],parts[2::2]):
            a=pos+len(out); b=a+len(s.rstrip()); assert n not in spans,(name,n)
            spans[n]=(para,a,b,s.rstrip()); out+=s
        out=out.rstrip(); assert out==' '.join(out.split()) and out==unicodedata.normalize('NFC',out)
        lines.append(out); pos+=len(out)+1
    canon='\n'.join(lines)
    for n,(p,a,b,s) in spans.items(): assert canon[a:b]==s
    words=len(canon.split())
    meta={}; P=[];G=[];O=[];R=[];M=[];T=[]; body=[]
    for l in facts.strip('\n').split('\n'):
        m=re.match(r'(id|headline|publisher|url|published): (.*)',l)
        if m and not body: meta[m[1]]=m[2]; continue
        m=re.match(r'([PGORMT]): (.*)',l)
        if m: {'P':P,'G':G,'O':O,'R':R,'M':M,'T':T}[m[1]].append([x.strip() for x in m[2].split('|')]); continue
        body.append(l)
    o=['# yaml-language-server: $schema=../../../../../seeds/schema/article.schema.json','article:',
       f"  id: {meta['id']}",f"  headline: {q(meta['headline'])}",f"  publisher: {q(meta['publisher'])}",
       f"  url: {meta['url']}",f"  published: {meta['published']}",'  language: en',f'  digest: {sha(canon)}','','introduces:']
    o.append('  people:')
    for p in P:
        o.append(f"    - {{id: {slug(p[0])}, name: {q(p[0])}"+(f", country: {p[1]}" if len(p)>1 else '')+"}")
    o.append('  organizations:')
    for g in G:
        c=f", country: {g[1]}" if len(g)>1 and g[1] else ''
        al=f", aliases: [{g[2]}]" if len(g)>2 else ''
        k='kind: bloc, ' if len(g)>3 else ''
        o.append(f"    - {{id: {slug(g[0])}, {k}name: {q(g[0])}{al}{c}}}")
    o.append('  offices:')
    for x in O: o.append(f"    - {{id: {slug(x[0])}, name: {q(x[0])}, of: {q(x[1])}}}")
    o.append('  regions:')
    for r in R:
        kind={'c':'country','t':'city','a':'administrative-area','s':'site'}[r[0]]
        extra=f", iso: {r[2]}" if kind=='country' else f", within: {r[2]}"
        if len(r)>3: extra=f", acts: true, country: {r[3]}"+extra
        o.append(f"    - {{id: {slug(r[1])}, kind: {kind}, name: {q(r[1])}{extra}}}")
    def where(w,first):
        if first: return first
        for n in sorted(spans,key=lambda n:spans[n][1]):
            if re.search(r'(?<!\w)'+re.escape(w)+r'(?!\w)',spans[n][3]): return 'e'+n
        raise Exception(f'{name}: mention {w} not found')
    o+=['','mentions:']
    ms=[]
    for m in M:
        for x in m[0].split(';'):
            a,_,w=x.strip().partition('='); w=w or a
            ms.append((a,w,where(w,None)))
    ms.sort(key=lambda t:(spans[t[2][1:]][1],spans[t[2][1:]][3].find(t[1])))
    for a,w,e in ms: o.append(f"  - {{actor: {q(a)}, written: {q(w)}, evidence: {e}}}")
    o+=['','tenures:']
    for t in T: o.append(f"  - {{holder: {q(t[0])}, office: {q(t[1])}, claim: {{evidence: {t[2]}}}}}")
    o+=['']+body
    doc='\n'.join(o).rstrip('\n')+'\n'
    used=set(re.findall(r'(?:evidence: |[\[ ])e(\d+)(?=[\],}])',doc))
    miss=[n for n in spans if n not in used]
    assert used<=set(spans),(name,used-set(spans))
    order=sorted(used,key=lambda n:(spans[n][1],spans[n][2])); ren={n:i for i,n in enumerate(order,1)}
    doc=re.sub(r'((?:evidence: |[\[ ]))e(\d+)(?=[\],}])',lambda m:m[1]+f"e{ren[m[2]]}",doc)
    ev=['','evidence:']
    for n in order:
        p,a,b,s=spans[n]; w=s.split(' ')
        if 4<len(w)<8: print(name,'short span',n,s)
        K=min(4,len(w)//2) if len(w)>4 else 4
        anc=[' '.join(w[:K])]+([' '.join(w[-K:])] if len(w)>4 else [])
        anc=', '.join('"'+x.replace('"','\\"')+'"' for x in anc)
        ev.append(f"  e{ren[n]}: {{paragraph: {p}, start: {a}, end: {b}, digest: {sha(s)}, anchor: [{anc}]}}")
    open(f'{OUT}/{name}.txt','w',encoding='utf-8').write(canon+'\n')
    open(f'{OUT}/{name}.yaml','w',encoding='utf-8').write(doc+'\n'.join(ev)+'\n')
    print(name,words,'words; unused sentences:',[(n,spans[n][3][:60]) for n in miss])
for f in sorted(glob.glob('/tmp/b3/*.art')): build(f)
