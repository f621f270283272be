<@title>Rules on ${place.name}</@title>
<@heading id="h" level=2>H</@heading><@p style="lead">a <@strong>b</@strong> <@em>c</@em> <@term>d</@term><@br/>e</@p>
<@section id="purpose" heading="Purpose" num="7."><@items marker="roman"><@item id="records" num="x">r</@item><@item>n <@ref to="records"/></@item></@items></@section>
<@table widths="1 2" caption="C"><@head><@row><@cell>a</@cell><@cell>b</@cell></@row></@head><@row><@cell span=2 header=true>c</@cell></@row></@table>
<@grid widths="1 1"><@row><@cell>a</@cell><@cell>b</@cell></@row></@grid><@quotation citation="X 1">q</@quotation>
<@contents heading="Contents" depth=2/><@pagebreak/><@language tag="es"><@p>hola</@p></@language>
