<#ftl output_format="plainText">
<#import "template.ftl" as house>
<@house.letter about="reset" link=link expiration=linkExpiration/>
