<#macro m x y=2><@p>${x} <#nested y></@p></#macro><#function f n><#return n + 1></#function><#assign l = [1, "b", {"c": 3}]>
<#list l as i><#if i?is_string>${i?upper_case}<#elseif i?is_number>${f(i)}<#else>${i.c!"d"}</#if><#sep>, </#list><@m x="a"; z>${z}</@m>
<#attempt>${nothing}<#recover>r</#attempt><#switch 1><#case 1>one<#break><#default>d</#switch>${"a"?matches("a+")?c}${1..3?size}<#--c-->
