<@p><@fill key="k" prompt="date" kind="date" show=true/><@fill key="v" value="x"/><@note text="n">w</@note><@link href="https://example.org">l</@link>
<@foreign tag="es">o</@foreign><@ins>i</@ins><@del>d</@del><@redline before="a b c" after="a c d"/><@ruletext id="1"/>
<@checkbox name="r.yes" label="y" description="D" checked=true/><@textfield name="r.t" label="t" description="D" lines=2 value="v" fixed=true/></@p>
<@qrcode href="https://example.org" alternative="A" size=40/><@signatures><@signature key="s" prompt="p" lead="By:"><@below>x</@below></@signature></@signatures>
<@icon name="scales" alternative="a" size=10/>
